extension DateSpan {
  /// What lies before or after the span, as the word before it says.
  func limited(_ limit: WordRole) -> DateSpan? {
    guard let start, let end else { return nil }
    return switch limit {
    case .before:
      DateSpan(
        start: nil, end: End(point: .day(start.point.earliest), doubt: start.doubt), notes: notes)
    case .after:
      DateSpan(
        start: End(point: .day(end.point.latest), doubt: end.doubt), end: nil, notes: notes)
    case .notBefore: DateSpan(start: start, end: nil, notes: notes)
    default: DateSpan(start: nil, end: end, notes: notes)
    }
  }

  /// `в ночь на 22 июня`: the night that begins on the day before; nil when it is no single day.
  var withDayBefore: DateSpan? {
    guard let day, let start, let before = CalendarDay(number: day.number - 1) else { return nil }
    return DateSpan(start: End(point: .day(before), doubt: start.doubt), end: end, notes: notes)
  }
}
