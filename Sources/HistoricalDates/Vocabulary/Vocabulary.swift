/// The words of the tables, found by their folded spelling.
struct Vocabulary: Sendable {
  struct Entry: Sendable {
    /// The meaning of the words so far, or nil when they only begin a phrase.
    var word: Word?
    /// Whether a full stop right behind belongs to the word.
    var takesFullStop = false
    /// Whether a longer phrase begins like this.
    var continues = false
  }

  /// The words of `months.tsv` and `words.tsv`.
  static let standard = Vocabulary(
    months: PackageResources.months_tsv, words: PackageResources.words_tsv)

  private var entries: [String: Entry] = [:]
  /// The bytes of the longest single word that can be found, with room for decomposed marks.
  private(set) var longestWord = 0

  init(months: [UInt8], words: [UInt8]) {
    for row in Self.rows(of: months) {
      guard let month = Int(row[1]) else { continue }
      add(row[2], meaning: row[0] == "roman" ? .roman(month) : .month(month))
    }
    for row in Self.rows(of: words) {
      guard let role = WordRole(rawValue: String(row[0])) else { continue }
      add(row[2], meaning: .role(role))
    }
  }

  func entry(for key: [UInt8]) -> Entry? {
    entries[String(decoding: key, as: UTF8.self)]
  }

  private static func rows(of table: [UInt8]) -> [[Substring]] {
    String(decoding: table, as: UTF8.self)
      .split(whereSeparator: \.isNewline)
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
      .filter { $0.count == 3 }
  }

  private mutating func add(_ names: Substring, meaning: Word) {
    for name in names.split(separator: ",") {
      let takesFullStop = name.utf8.last == UInt8(ascii: ".")
      var key: [UInt8] = []
      for word in (takesFullStop ? name.dropLast() : name).utf8.split(separator: 0x20) {
        if !key.isEmpty {
          entries[String(decoding: key, as: UTF8.self), default: Entry()].continues = true
          key.append(0x20)
        }
        WordFolding.fold(Array(word)[...], into: &key)
        longestWord = max(longestWord, 2 * word.count)
      }
      var entry = entries[String(decoding: key, as: UTF8.self)] ?? Entry()
      entry.word = meaning
      entry.takesFullStop = entry.takesFullStop || takesFullStop
      entries[String(decoding: key, as: UTF8.self)] = entry
    }
  }
}
