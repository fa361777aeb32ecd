/// The syllables that East Asian given names are made of, in one romanization or script.
///
/// A syllable is described by its parts and not listed, so spellings that no table foresaw pass.
/// It proves little by itself and serves only after a surname of the same language.
struct Syllabary: Sendable {
  private var onsets: Set<String> = [""]
  private var rimes: Set<String> = []
  private static let longestJoinedWord = 40

  /// Reads the rows of `script` from the table of syllables.
  init(script: String, table: [UInt8]) {
    var nuclei: [Substring] = []
    var codas: [Substring] = [""]
    let rowsOfScript = Array(TableRows(table))
      .map { ($0.tags, $0.values.split(separator: "\t", maxSplits: 1)) }
      .filter { $0.0 == script && $0.1.count == 2 }
    for (_, columns) in rowsOfScript {
      let values = columns[1].split(separator: " ")
      switch columns[0] {
      case "onset": onsets.formUnion(values.map(String.init))
      case "nucleus": nuclei += values
      case "coda": codas += values
      default: rimes.formUnion(values.map(String.init))
      }
    }
    for nucleus in nuclei { rimes.formUnion(codas.map { String(nucleus + $0) }) }
  }

  /// Whether `word`, folded, reads as exactly one syllable.
  func isSyllable(_ word: some StringProtocol) -> Bool {
    var split = word.startIndex
    for _ in 0...4 {
      if onsets.contains(String(word[..<split])), rimes.contains(String(word[split...])) {
        return true
      }
      guard split < word.endIndex else { return false }
      split = word.index(after: split)
    }
    return false
  }

  /// The smallest number of syllables that `word`, folded, can be read as; nil when it cannot.
  func syllableCount(_ word: String) -> Int? {
    guard !word.isEmpty, word.utf8.count <= Self.longestJoinedWord else { return nil }
    if isSyllable(word) { return 1 }
    var split = word.index(after: word.startIndex)
    while split < word.endIndex {
      if isSyllable(word[..<split]), isSyllable(word[split...]) { return 2 }
      split = word.index(after: split)
    }
    return nil
  }
}
