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

  /// The words of the tables.
  static let standard = Vocabulary(
    months: PackageResources.months_tsv, weekdays: PackageResources.weekdays_tsv,
    words: PackageResources.words_tsv)

  private var entries: [String: Entry] = [:]
  /// The bytes of the longest single word that can be found, with room for decomposed marks.
  private(set) var longestWord = 0

  init(months: [UInt8], weekdays: [UInt8], words: [UInt8]) {
    for row in Self.rows(of: months) {
      guard let month = Int(row[1]) else { continue }
      guard row[0] == "roman" else {
        add(row[2], meaning: .month(month))
        continue
      }
      for spelling in Self.spellings(ofNumeral: row[2]) { add(spelling, meaning: .roman(month)) }
    }
    for row in Self.rows(of: weekdays) {
      guard let day = Int(row[1]) else { continue }
      add(row[2], meaning: .weekday(day))
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

  /// A numeral as printed, and typed with the Cyrillic letters that look like its own.
  private static func spellings(ofNumeral numeral: Substring) -> [Substring] {
    let ten = numeral.replacing("X", with: "\u{425}")
    return [numeral, ten, ten.replacing("I", with: "\u{406}")].map { Substring($0) }
  }

  /// Which mark parts two words of a phrase; blanks count only where there is no other mark.
  static func separator(of byte: UInt8) -> UInt8? {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") ? byte : nil
  }

  private mutating func add(_ names: Substring, meaning: Word) {
    for name in names.split(separator: ",") {
      let takesFullStop = name.utf8.last == UInt8(ascii: ".")
      var key: [UInt8] = []
      var word: [UInt8] = []
      var mark: UInt8?
      for byte in (takesFullStop ? name.dropLast() : name).utf8 {
        guard byte == 0x20 || Self.separator(of: byte) != nil else {
          if word.isEmpty, !key.isEmpty {
            entries[String(decoding: key, as: UTF8.self), default: Entry()].continues = true
            key.append(mark ?? 0x20)
            mark = nil
          }
          word.append(byte)
          continue
        }
        endWord(&word, of: &key)
        mark = mark ?? Self.separator(of: byte)
      }
      endWord(&word, of: &key)
      var entry = entries[String(decoding: key, as: UTF8.self)] ?? Entry()
      entry.word = meaning
      entry.takesFullStop = entry.takesFullStop || takesFullStop
      entries[String(decoding: key, as: UTF8.self)] = entry
    }
  }

  private mutating func endWord(_ word: inout [UInt8], of key: inout [UInt8]) {
    WordFolding.fold(word[...], into: &key)
    longestWord = max(longestWord, 2 * word.count)
    word = []
  }
}
