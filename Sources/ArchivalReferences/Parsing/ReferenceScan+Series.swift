extension ReferenceScan {
  /// `FO 371/84053`, `SPA Files: Lot 61-D 146`: a series that is cited without its archive.
  mutating func parseSeries() -> Bool {
    guard text.tokens[index].isCapitalized, text.tokens[index].capitals >= 2 || isLot(index),
      text.isKind(index + 1, .number)
    else { return false }
    let begin = isLot(index) ? seriesStart() : index
    keepNameless(from: begin)
    return true
  }

  private static let lot = WordHash.of("lot")

  private func isLot(_ index: Int) -> Bool {
    text.tokens[index].hash == Self.lot
  }

  /// Where the name of the files begins that a lot belongs to.
  private func seriesStart() -> Int {
    let longestName = 8
    guard text.isMark(index - 1, ":") else { return index }
    var begin = index - 1
    while begin > lastEnd, index - begin < longestName, text.isKind(begin - 1, .word),
      text.tokens[begin - 1].isCapitalized
    {
      begin -= 1
    }
    return begin == index - 1 ? index : begin
  }

  /// `795.00/1–1355`, `811.42793 SE/10–1447`: the decimal files of the Department of State.
  ///
  ///     decimal = three digits [ letter ] "." digits [ letters ] "/" number
  mutating func parseDecimalFile() -> Bool {
    guard text.tokens[index].range.count == 3 else { return false }
    var next = index + 1
    if text.isSingleLetter(next), !text.tokens[next].followsBlank { next += 1 }
    guard text.isMark(next, "."), text.isKind(next + 1, .number),
      !text.tokens[next + 1].followsBlank
    else { return false }
    next += 2
    if text.isKind(next, .word), text.tokens[next].capitals >= 1, text.tokens[next].range.count <= 4
    {
      next += 1
    }
    guard text.isMark(next, "/"), text.isKind(next + 1, .number) else { return false }
    keepNameless(from: index)
    return true
  }

  private mutating func keepNameless(from begin: Int) {
    let end = max(shelfmarks.end(from: begin), index + 1)
    let result = shelfmarks.nameless(begin..<end)
    append(result.reference, endingAt: result.end, archive: nil)
  }
}
