/// The first, second or last third of a period: *early*, *mid*, *late*.
enum PeriodThird: Sendable, Hashable {
  case early, mid, late

  func span(ofYear year: Int) -> DateSpan {
    let first = 1 + 4 * index
    return approximate(
      .month(year: year, month: first), .month(year: year, month: first + 3))
  }

  func span(ofMonth month: Int, year: Int) -> DateSpan? {
    let end = CalendarDay.lastOfMonth(year: year, month: month)
    let lastDay = self == .late ? end.day : 10 + 10 * index
    guard let first = CalendarDay(year: year, month: month, day: 1 + 10 * index),
      let last = CalendarDay(year: year, month: month, day: lastDay)
    else { return nil }
    return approximate(.day(first), .day(last))
  }

  /// One month of the season; winter has no third in one year.
  func span(of season: Season, year: Int) -> DateSpan? {
    season.months.map { months in
      let month = DatePoint.month(year: year, month: months.lowerBound + index)
      return approximate(month, month)
    }
  }

  /// Four, three and three years, as the calendar has ten.
  func span(ofDecade decade: Int) -> DateSpan {
    switch self {
    case .early: approximate(.year(decade), .year(decade + 3))
    case .mid: approximate(.year(decade + 4), .year(decade + 6))
    case .late: approximate(.year(decade + 7), .year(decade + 9))
    }
  }

  private var index: Int {
    switch self {
    case .early: 0
    case .mid: 1
    case .late: 2
    }
  }

  private func approximate(_ start: DatePoint, _ end: DatePoint) -> DateSpan {
    DateSpan(from: start, to: end).adding(.approximate)
  }
}
