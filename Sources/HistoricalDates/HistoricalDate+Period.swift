extension HistoricalDate {
  /// The time that a document says it covers: `Journal ... for the period 1 through 15 August 1957`.
  ///
  /// It is the date behind `for the period` and its like, in any language of the tables; there also
  /// years alone count. It is not the date of the document.
  public static func period(in text: String) -> HistoricalDate? {
    let bytes = Array(text.utf8)
    let tokens = TokenScanner.tokens(in: bytes)
    var parser = DateParser(tokens: tokens, range: tokens.indices, inSentence: true)
    for phrase in tokens.indices where tokens[phrase].role(.period) {
      var start = phrase + 1
      if start < tokens.count, tokens[start].kind == .colon { start += 1 }
      parser.restart(at: start)
      guard let span = parser.expression(), tokens.canEndDate(before: parser.position) else {
        continue
      }
      let end = tokens[parser.position - 1].range.upperBound
      return HistoricalDate(text: bytes[tokens[start].range.lowerBound..<end], span: span)
    }
    return nil
  }

  /// Whether all days that another date can stand for lie within this one.
  public func contains(_ other: HistoricalDate) -> Bool {
    guard let first = other.earliest, let last = other.latest else { return false }
    return (earliest.map { $0 <= first } ?? (edtf != nil))
      && (latest.map { last <= $0 } ?? (edtf != nil))
  }
}
