extension TokenizedText {
  /// The index behind the commas, full stops, colons and bullets that part two components, and behind
  /// the dash that DSTU 8302 puts after them (`Ф. 1. – Оп. 24`).
  func skippingSeparators(from start: Int) -> Int {
    var index = start
    while isMark(index, ",") || isMark(index, ".") || isMark(index, ":") || isBullet(index)
      || (index > start && isPartingDash(index))
    {
      index += 1
    }
    return index
  }

  /// Whether a dash parts what stands around it: a blank on both sides, or on one before a word.
  func isPartingDash(_ index: Int) -> Bool {
    guard isKind(index, .dash), let next = tokens[safe: index + 1] else { return false }
    return next.kind == .word
      ? tokens[index].followsBlank || next.followsBlank
      : tokens[index].followsBlank && next.followsBlank
  }

  /// Whether the token parts two components as a comma does: a bullet, or a comma of East Asia.
  func isBullet(_ index: Int) -> Bool {
    if isMark(index, "|") { return true }
    guard isKind(index, .other) else { return false }
    return ["\u{2022}", "\u{00B7}", "\u{3001}", "\u{FF0C}", "\u{FF1A}"].contains(
      text(tokens[index]))
  }

  /// Whether the full stop at an index is the end of a sentence rather than of an abbreviation.
  func endsSentence(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    if next.followsLineBreak { return true }
    guard next.followsBlank, next.isCapitalized || next.kind == .quote else { return false }
    guard index > 0, tokens[index - 1].kind == .word else { return true }
    return !isAbbreviated(index - 1)
  }

  /// Whether a word before a full stop is an abbreviation (`Vol. II`) rather than a last word.
  private func isAbbreviated(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.capitals >= 2 && token.range.count > 2 { return false }
    return token.range.count <= (bytes[token.range.lowerBound] < 0x80 ? 3 : 6)
  }
}
