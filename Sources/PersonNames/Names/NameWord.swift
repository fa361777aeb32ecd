/// A word of a printed name: "A.", "Puzanov", "Jin", "Ban-su", "de".
struct NameWord {
  let text: String
  let folded: String
  let kinds: WordKinds
  /// No blank stands between the word before and this one, as in "A.M.".
  let isGlued: Bool

  var isInitial: Bool {
    text.utf8.last == 0x2E && (text.unicodeScalars.count <= 3 || kinds.contains(.initial))
  }

  /// The words of `text`: divided at blanks, and after a dot that a letter follows.
  static func words(of text: some StringProtocol, vocabulary: Vocabulary) -> [NameWord] {
    var words: [NameWord] = []
    for run in text.split(separator: " ") {
      var rest = Substring(run)
      var isGlued = false
      while !rest.isEmpty {
        let dot = rest.firstIndex(of: ".").map(rest.index(after:)) ?? rest.endIndex
        let word = rest[..<dot]
        let folded = vocabulary.folding.fold(word.hasSuffix(".") ? word.dropLast() : word)
        words.append(
          NameWord(
            text: String(word), folded: folded, kinds: vocabulary.kinds(of: folded),
            isGlued: isGlued))
        rest = rest[dot...]
        isGlued = true
      }
    }
    return words
  }

  /// The words as printed, blanks where they stood; words all in capitals become capitalised.
  static func text(of words: some Sequence<NameWord>) -> String {
    var text = ""
    for word in words {
      if !text.isEmpty, !word.isGlued { text += " " }
      text += word.capitalised
    }
    return text
  }

  /// "PUZANOV" as "Puzanov" and "IL-SUNG" as "Il-Sung"; words with small letters stay.
  private var capitalised: String {
    guard !isInitial, text.unicodeScalars.count > 1, text == text.uppercased() else { return text }
    return text.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.prefix(1) + $0.dropFirst().lowercased() }
      .joined(separator: "-")
  }
}
