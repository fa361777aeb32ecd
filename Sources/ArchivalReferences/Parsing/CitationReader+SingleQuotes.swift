extension CitationReader {
  /// Reads a title in single quotes, with a date behind it: `'Title', 5 May 1950`.
  ///
  /// The closing quotation mark cannot be told from the apostrophe of a soft sign, so that it is often
  /// the end of a word.
  ///
  /// - Returns: The index behind the title and its comma; nil where there is none.
  mutating func readSingleQuotedTitle() -> Int? {
    let furthest = 60
    guard text.tokens.count > 2, isSingleQuote(0), text.tokens[1].isCapitalized else { return nil }
    for index in 1..<min(furthest, text.tokens.count) {
      guard let end = titleEnd(at: index), isDated(behind: index + 1) else { continue }
      let range = text.tokens[1].range.lowerBound..<end
      guard !range.isEmpty else { return nil }
      citation.title = text.text(range).foldingBlanks
      citation.spans.append(CitationSpan(.title, range: range))
      return text.skippingSeparators(from: index + 1)
    }
    return nil
  }

  /// The offset at which a title ends whose closing mark is a token or the end of one.
  private func titleEnd(at index: Int) -> Int? {
    let token = text.tokens[index]
    if isSingleQuote(index) {
      let last = text.isMark(index - 1, ",") ? index - 2 : index - 1
      return last > 0 ? text.tokens[last].range.upperBound : nil
    }
    guard token.kind == .word, text.isMark(index + 1, ","),
      let mark = text.text(token).unicodeScalars.last, mark == "'" || mark == "\u{2019}"
    else { return nil }
    return token.range.upperBound - String(mark).utf8.count
  }

  private func isSingleQuote(_ index: Int) -> Bool {
    ["'", "\u{2018}", "\u{2019}"].contains(text.text(text.tokens[index]))
  }

  private func isDated(behind index: Int) -> Bool {
    let longestDate = 6
    return (index..<index + longestDate).contains(where: text.isYear)
  }
}
