extension TokenizedText {
  /// The characters from the first to the last of some tokens.
  func text(tokens range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return text(tokens[first].range.lowerBound..<tokens[last].range.upperBound)
  }

  /// The index behind the commas, full stops and colons that part two components.
  func skippingSeparators(from index: Int) -> Int {
    var index = index
    while isMark(index, ",") || isMark(index, ".") || isMark(index, ":") {
      index += 1
    }
    return index
  }

  /// The number of a level that begins at a token: `0102`, `1a`, `Р-7523`, `91-B`.
  ///
  /// It has no blanks inside, begins with a letter or digit and has a digit somewhere.
  func designation(at start: Int) -> (String, end: Int)? {
    guard tokens.indices.contains(start) else { return nil }
    var end = start
    var hasDigit = false
    scan: while end < tokens.count, end == start || !tokens[end].followsBlank {
      switch tokens[end].kind {
      case .number: hasDigit = true
      case .word: break
      case .dash where end > start, .mark(UInt8(ascii: "/")) where end > start: break
      default: break scan
      }
      end += 1
    }
    while end > start, tokens[end - 1].kind != .word, tokens[end - 1].kind != .number {
      end -= 1
    }
    return hasDigit && end > start ? (text(tokens: start..<end), end) : nil
  }

  /// The index at which the sentence of a shelfmark ends: behind its last word.
  ///
  /// A sentence ends at a semicolon, at the end of the text, and at a full stop that is followed by
  /// a capital letter and does not belong to a short abbreviation (`Vol. II`).
  func sentenceEnd(from start: Int) -> Int {
    var end = start
    while end < tokens.count {
      if isMark(end, ";") || isMark(end, "<") { break }
      if isMark(end, "."), endsSentence(end) { break }
      end += 1
    }
    while end > start, isMark(end - 1, ",") || isMark(end - 1, ".") { end -= 1 }
    return end
  }

  /// Whether the full stop at an index is the end of a sentence rather than of an abbreviation.
  func endsSentence(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    if next.followsLineBreak { return true }
    guard next.followsBlank, isCapitalized(next) else { return false }
    guard index > 0, tokens[index - 1].kind == .word else { return true }
    return text(tokens[index - 1]).unicodeScalars.count > 3
  }

  /// The words that stand before a label where the name of an archive is expected.
  ///
  /// They reach back to a comma, a bracket, a quotation mark, a line break or the end of a sentence,
  /// and begin with a capital letter.
  func nameBefore(_ index: Int, downTo start: Int) -> Range<Int>? {
    let longestName = 12
    var end = index
    while end > start, isMark(end - 1, ",") || isMark(end - 1, ".") || isMark(end - 1, ":") {
      end -= 1
    }
    var first = end
    while first > start, end - first < longestName {
      let token = tokens[first - 1]
      guard token.kind == .word || token.kind == .dash || token.kind == .number else { break }
      first -= 1
      if token.followsLineBreak { break }
    }
    guard first < end, isCapitalized(tokens[first]) else { return nil }
    return first..<end
  }
}
