/// All the tables of the module, read once and looked up by folded word.
struct Vocabulary: Sendable {
  let folding: LetterFolding
  let eastAsian: Syllabary
  let cyrillic: Syllabary
  let vietnamese: Syllabary
  private let words: [String: WordKinds]
  private let phrases: Set<String>
  private let phraseOpenings: Set<String>
  private let surnameEndings: [String]
  private let patronymicEndings: [String]

  /// The tables that the module carries, which never change.
  static let embedded = Vocabulary()

  private init() {
    folding = LetterFolding(table: PackageResources.letters_tsv)
    let syllables = PackageResources.syllables_tsv
    eastAsian = Syllabary(script: "eastAsian", table: syllables)
    cyrillic = Syllabary(script: "cyrillic", table: syllables)
    vietnamese = Syllabary(script: "vietnamese", table: syllables)
    var words: [String: WordKinds] = [:]
    var phrases: Set<String> = []
    for table in [
      PackageResources.surnames_tsv, PackageResources.given_names_tsv, PackageResources.titles_tsv,
      PackageResources.places_tsv, PackageResources.common_words_tsv,
    ] {
      for (tags, values) in TableRows(table) {
        let kinds = WordKinds(tags: tags)
        for word in values.split(separator: " ") {
          if tags == "phrase" {
            phrases.insert(String(word))
          } else {
            words[String(word), default: []].formUnion(kinds)
          }
        }
      }
    }
    self.words = words
    self.phrases = phrases
    phraseOpenings = Set(phrases.compactMap { $0.split(separator: "_").first.map(String.init) })
    let endings = Array(TableRows(PackageResources.endings_tsv))
    surnameEndings = Self.values(of: "surname", in: endings)
    patronymicEndings = Self.values(of: "patronymic", in: endings)
  }

  private static func values(
    of tag: String, in rows: [(tags: String, values: String)]
  ) -> [String] {
    rows.filter { $0.tags == tag }.flatMap { $0.values.split(separator: " ").map(String.init) }
  }

  /// The kinds of a folded word.
  ///
  /// An unlisted compound ("Pyongyang-Voroshilov", "Vice-Premier") has what its parts say about
  /// places, offices and common words, because no such compound is a surname.
  func kinds(of word: String) -> WordKinds {
    if let kinds = words[word] { return kinds }
    guard word.utf8.contains(0x2D) else { return [] }
    return word.split(separator: "-").reduce(into: []) { kinds, part in
      let ofPart = words[String(part)] ?? []
      if !ofPart.contains(.weakSurname) {
        kinds.formUnion(ofPart.intersection([.place, .office, .common]))
      }
    }
  }

  /// Whether a phrase of the tables may begin with `word`.
  func opensPhrase(_ word: String) -> Bool { phraseOpenings.contains(word) }

  /// Whether the folded `words` are a phrase of the tables, such as "hong kong".
  func isPhrase(_ words: some Sequence<String>) -> Bool {
    phrases.contains(words.joined(separator: "_"))
  }

  func hasSurnameEnding(_ word: String) -> Bool { surnameEndings.contains { word.hasSuffix($0) } }

  func isPatronymic(_ word: String) -> Bool { patronymicEndings.contains { word.hasSuffix($0) } }
}
