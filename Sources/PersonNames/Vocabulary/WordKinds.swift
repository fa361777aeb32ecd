/// What the tables say about a word.
struct WordKinds: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  // Parts of names.
  static let eastAsianSurname = WordKinds(rawValue: 1 << 0)
  static let vietnameseSurname = WordKinds(rawValue: 1 << 1)
  static let weakSurname = WordKinds(rawValue: 1 << 2)
  static let knownSurname = WordKinds(rawValue: 1 << 3)
  static let given = WordKinds(rawValue: 1 << 4)
  static let hungarianGiven = WordKinds(rawValue: 1 << 5)
  static let spanishGiven = WordKinds(rawValue: 1 << 6)
  static let initial = WordKinds(rawValue: 1 << 7)
  static let particle = WordKinds(rawValue: 1 << 8)

  // What stands before names.
  static let honorific = WordKinds(rawValue: 1 << 9)
  static let office = WordKinds(rawValue: 1 << 10)
  static let plural = WordKinds(rawValue: 1 << 11)
  static let abbreviation = WordKinds(rawValue: 1 << 12)

  // What is no name.
  static let function = WordKinds(rawValue: 1 << 13)
  static let common = WordKinds(rawValue: 1 << 14)
  static let place = WordKinds(rawValue: 1 << 15)
  static let namesake = WordKinds(rawValue: 1 << 16)
  static let award = WordKinds(rawValue: 1 << 17)
  static let placePrefix = WordKinds(rawValue: 1 << 18)
  static let numbered = WordKinds(rawValue: 1 << 19)
  static let acronym = WordKinds(rawValue: 1 << 20)
  static let compoundTail = WordKinds(rawValue: 1 << 21)

  // Lower-case words between capitalised ones.
  static let connector = WordKinds(rawValue: 1 << 22)
  static let conjunction = WordKinds(rawValue: 1 << 23)

  static let title: WordKinds = [.honorific, .office]
  static let anySurname: WordKinds = [.eastAsianSurname, .vietnameseSurname]

  /// Kinds that keep a word from being taken for a surname.
  static let blocked: WordKinds = [
    .function, .common, .place, .namesake, .award, .honorific, .office,
  ]

  /// The kinds named by the tags of a table row; an unknown tag names none.
  init(tags: some StringProtocol) {
    self = tags.split(separator: " ").reduce(into: []) { kinds, tag in
      kinds.formUnion(Self.tagged[String(tag)] ?? [])
    }
  }

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  private static let tagged: [String: WordKinds] = [
    "korean": .eastAsianSurname, "chinese": .eastAsianSurname, "vietnamese": .vietnameseSurname,
    "weak": .weakSurname, "known": .knownSurname, "given": .given, "hungarian": .hungarianGiven,
    "spanish": .spanishGiven, "initial": .initial, "particle": .particle, "honorific": .honorific,
    "office": .office, "plural": .plural, "abbreviation": .abbreviation, "function": .function,
    "common": .common, "place": .place, "namesake": .namesake, "award": .award,
    "prefix": .placePrefix, "numbered": .numbered, "acronym": .acronym, "tail": .compoundTail,
    "connector": .connector, "conjunction": .conjunction,
  ]
}
