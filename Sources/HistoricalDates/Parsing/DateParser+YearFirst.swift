/// The rules that begin with a year: `iso`, `decade`, `year-first`.
extension DateParser {
  mutating func longNumber() -> PartialDate? {
    guard let year = peekYear() else { return nil }
    advance()
    if let month = peekGluedPair() { return iso(year: year, month: month) }
    if let decade = decade(year) { return decade }
    let hasMark = take(.yearMark)
    let end = position
    if hasMark || !inSentence { _ = take(.comma) }
    if case .word(.month(let month))? = peek() { return yearFirst(year, month) }
    rewind(to: end)
    return PartialDate(body: .year(year), style: takeStyle(), isISO: !hasMark)
  }

  /// The two digits after a hyphen that make the text ISO 8601 and no range of years.
  private func peekGluedPair() -> Int? {
    guard peek() == .hyphen, isGlued(), isGlued(1), let pair = peekNumber(1, digits: 2...2),
      (1...12).contains(pair) || (21...24).contains(pair)
    else { return nil }
    return pair
  }

  private mutating func iso(year: Int, month: Int) -> PartialDate? {
    advance(2)
    if peek() == .hyphen, isGlued(), isGlued(1), let day = peekNumber(1, digits: 2...2) {
      advance(2)
      noteMoreThanYears()
      return PartialDate(body: .day(day, month: month, year: year), isISO: true)
    }
    if let season = Season(rawValue: month) {
      return PartialDate(body: .season(season, year: year))
    }
    return PartialDate(body: .month(month, year: year), isISO: true)
  }

  private mutating func decade(_ year: Int) -> PartialDate? {
    let start = position
    _ = take(.apostrophe)
    _ = takeDash()
    guard year % 10 == 0, isGlued(), takeRole(of: [.decadeMark, .ten]) != nil else {
      rewind(to: start)
      return nil
    }
    _ = take(.yearMark)
    return PartialDate(body: .decade(year))
  }

  // The scanner takes the X of EDTF 195X for the roman numeral that it also is.
  mutating func unspecifiedDecade() -> PartialDate? {
    guard let number = peekNumber(digits: 3...3), (100...299).contains(number), isGlued(1),
      peek(1) == .word(.roman(10))
    else { return nil }
    advance(2)
    return PartialDate(body: .decade(number * 10))
  }

  private mutating func yearFirst(_ year: Int, _ month: Int) -> PartialDate? {
    advance()
    noteMoreThanYears()
    let day = peekNumber(digits: 1...2)
    if day != nil {
      advance()
      if peek() == .dot, peek(1) == .hyphen || peek(1) == .dash { advance() }
    }
    // In "since 1957 October 7, 1958" the first year is no part of the date.
    guard followingYear() == nil else { return nil }
    return PartialDate(
      body: day.map { .day($0, month: month, year: year) } ?? .month(month, year: year),
      isYearFirst: true)
  }
}
