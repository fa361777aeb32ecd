/// The rules `companion`, `style`: what a second calendar or a correction adds to a day.
extension DateParser {
  mutating func takeStyle() -> PartialDate.CalendarStyle? {
    let start = position
    _ = take(.comma)
    let bracket: Token.Bracket? = if case .open(let bracket)? = peek() { bracket } else { nil }
    if bracket != nil { advance() }
    let style: PartialDate.CalendarStyle
    switch takeRole(of: [.oldStyle, .newStyle]) {
    case .oldStyle: style = .old
    case .newStyle: style = .new
    default:
      rewind(to: start)
      return nil
    }
    if let bracket, !take(.close(bracket)) {
      rewind(to: start)
      return nil
    }
    return style
  }

  /// A second day in brackets.
  ///
  /// Brackets do not nest, so this reads a bounded number of tokens.
  mutating func companion() -> PartialDate.Companion? {
    guard !isInCompanion, case .open(let bracket)? = peek() else { return nil }
    let start = position
    advance()
    let role = takeRole(of: [.corrected, .or])
    _ = take(.colon)
    isInCompanion = true
    var day = body()
    isInCompanion = false
    if let style = takeStyle() { day?.style = style }
    guard var day, case .day = day.body, take(.close(bracket)) else {
      rewind(to: start)
      return nil
    }
    guard role == nil else { return .instead(day, isCorrection: role == .corrected) }
    day.companion = nil
    return .otherCalendar(day)
  }
}

extension PartialDate.Companion {
  var date: PartialDate {
    switch self {
    case .otherCalendar(let date), .instead(let date, _): date
    }
  }

  /// The companion with the year that stands behind it.
  func inYear(_ year: Int?) -> PartialDate.Companion {
    guard case .day(let day, let month, nil) = date.body else { return self }
    let date = date.with(.day(day, month: month, year: year))
    return switch self {
    case .otherCalendar: .otherCalendar(date)
    case .instead(_, let isCorrection): .instead(date, isCorrection: isCorrection)
    }
  }
}
