extension DateSpan {
  /// The same time in the Gregorian calendar, for a span whose points were printed Julian.
  var fromJulian: DateSpan? {
    func converted(_ end: End?, _ day: (DatePoint) -> JulianDay?) -> End?? {
      guard let end else { return .some(nil) }
      return day(end.point)?.gregorian.map { End(point: .day($0), doubt: end.doubt) }
    }
    guard let start = converted(start, \.julianEarliest),
      let end = converted(end, \.julianLatest)
    else { return nil }
    return DateSpan(start: start, end: end, notes: notes)
  }
}

extension DatePoint {
  fileprivate var julianEarliest: JulianDay? {
    JulianDay(year: earliest.year, month: earliest.month, day: earliest.day)
  }

  fileprivate var julianLatest: JulianDay? {
    switch self {
    case .year(let year): .last(year: year, month: 12)
    case .month(let year, let month): .last(year: year, month: month)
    case .day(let day): JulianDay(year: day.year, month: day.month, day: day.day)
    }
  }
}
