extension EDTFReader {
  /// A part of a point: its digits, or as many `X` for what is not known.
  private enum Field {
    case number(Int)
    case unspecified

    init?(_ text: ArraySlice<UInt8>) {
      guard text.count == 2 else { return nil }
      if text.allSatisfy({ $0 == UInt8(ascii: "X") }) {
        self = .unspecified
      } else if let number = EDTFReader.number(text) {
        self = .number(number)
      } else {
        return nil
      }
    }
  }

  static func point(_ text: ArraySlice<UInt8>) -> DateSpan? {
    let parts = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let year = parts.first, year.count == 4, parts.count <= 3 else { return nil }
    let fields = parts.dropFirst().map { Field($0) }
    guard fields.allSatisfy({ $0 != nil }) else { return nil }
    let written = String(decoding: text, as: UTF8.self)
    guard let number = number(year), (1000...2999).contains(number) else {
      return fields.isEmpty ? years(year, written: written) : nil
    }
    switch (fields.first ?? nil, fields.dropFirst().first ?? nil) {
    case (nil, _):
      return DateSpan(.year(number))
    case (.number(let month), nil):
      if let season = Season(rawValue: month) {
        return PartialDate(body: .season(season, year: number)).span
      }
      return (1...12).contains(month) ? DateSpan(.month(year: number, month: month)) : nil
    case (.number(let month), .number(let day)):
      return CalendarDay(year: number, month: month, day: day).map { DateSpan(.day($0)) }
    case (.number(let month), .unspecified):
      guard (1...12).contains(month) else { return nil }
      return DateSpan(
        from: .day(.firstOfMonth(year: number, month: month)),
        to: .day(.lastOfMonth(year: number, month: month)), shorthand: written)
    case (.unspecified, nil):
      return DateSpan(
        from: .month(year: number, month: 1), to: .month(year: number, month: 12),
        shorthand: written)
    case (.unspecified, .unspecified):
      return DateSpan(
        from: .day(.firstOfMonth(year: number, month: 1)),
        to: .day(.lastOfMonth(year: number, month: 12)), shorthand: written)
    case (.unspecified, .number):
      return nil
    }
  }

  /// A decade or a century: `195X`, `19XX`.
  private static func years(_ text: ArraySlice<UInt8>, written: String) -> DateSpan? {
    let digits = text.prefix { $0 != UInt8(ascii: "X") }
    guard let number = number(digits), (2...3).contains(digits.count),
      text[digits.endIndex...].allSatisfy({ $0 == UInt8(ascii: "X") })
    else { return nil }
    let count = digits.count == 3 ? 10 : 100
    guard (1000...2999).contains(number * count) else { return nil }
    return DateSpan(
      from: .year(number * count), to: .year(number * count + count - 1), shorthand: written)
  }

  private static func number(_ text: ArraySlice<UInt8>) -> Int? {
    guard !text.isEmpty, text.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return text.reduce(0) { 10 * $0 + Int($1 - 0x30) }
  }
}
