/// What a word that is no label can do in or around a reference; the names are those of `words.tsv`.
struct WordRole: OptionSet, Sendable {
  let rawValue: UInt32

  /// The back of a leaf: `ob`, `зв`.
  static let verso = WordRole(rawValue: 1 << 0)
  /// An open end: `ff`, `и сл`.
  static let following = WordRole(rawValue: 1 << 1)
  /// Joins two references or two numbers: `and`, `или`.
  static let conjunction = WordRole(rawValue: 1 << 2)
  /// The place that was named before: `ibid`, `там же`.
  static let ibid = WordRole(rawValue: 1 << 3)
  /// A label of another system, which makes the whole reference a shelfmark: `dosar`, `box`.
  static let foreign = WordRole(rawValue: 1 << 4)
  /// A word that names of archives are made of.
  static let institution = WordRole(rawValue: 1 << 5)
  /// A word that stands in front of a reference and is no part of an archive's name: `see`, `source`.
  static let leadIn = WordRole(rawValue: 1 << 6)
  /// A small word within a name: `of`, `the`.
  static let connector = WordRole(rawValue: 1 << 7)
  /// A leaf without a number: `unnumbered`.
  static let unnumbered = WordRole(rawValue: 1 << 8)
  /// The word `number` itself, between a label and its number: `no`.
  static let numero = WordRole(rawValue: 1 << 9)
  /// The word `year` behind a year.
  static let year = WordRole(rawValue: 1 << 10)
  /// A word that makes something of what was translated: `translated`, `published`.
  static let credit = WordRole(rawValue: 1 << 11)
  /// A document without a date: `undated`.
  static let undated = WordRole(rawValue: 1 << 12)
  /// A word that begins a remark behind a shelfmark: `Confidential`.
  static let remark = WordRole(rawValue: 1 << 13)
  /// A word for a region behind an abbreviation: `ГА Томской области`.
  static let region = WordRole(rawValue: 1 << 14)
  /// The beginning of a shelfmark that names a series instead of the archive: `FO 371`.
  static let series = WordRole(rawValue: 1 << 15)
  /// A word for the condition of a document, behind its place: `подлинник`, `копия`.
  static let condition = WordRole(rawValue: 1 << 16)
  /// A word that makes another archive of the one whose name follows: `Филиал РГАНТД`.
  static let branch = WordRole(rawValue: 1 << 17)
  /// A word that goes on with what one for a condition began: `копия на бланке`, `копия того времени`.
  static let manner = WordRole(rawValue: 1 << 18)
  /// An abbreviation for a museum's book of accessions: `КП`, `КВ`.
  static let inventory = WordRole(rawValue: 1 << 19)

  private static let names: [String: WordRole] = [
    "verso": .verso, "following": .following, "conjunction": .conjunction, "ibid": .ibid,
    "foreign": .foreign, "institution": .institution, "lead_in": .leadIn,
    "connector": .connector, "unnumbered": .unnumbered, "numero": .numero, "year": .year,
    "credit": .credit, "undated": .undated, "remark": .remark,
    "region": .region, "series": .series, "condition": .condition, "branch": .branch,
    "manner": .manner, "inventory": .inventory,
  ]

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The role with a name in the data file.
  init?(named name: String) {
    guard let role = Self.names[name] else { return nil }
    self = role
  }
}
