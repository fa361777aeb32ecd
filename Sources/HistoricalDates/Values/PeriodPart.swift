/// A part of a year, a month, a season, a decade or a century.
enum PeriodPart: Sendable, Hashable {
  /// The first, second or last third, which is approximate.
  case early, mid, late
  /// One of two halves, from 0.
  case half(Int)
  /// One of four quarters, from 0.
  case quarter(Int)
  /// One of the three *dekady* of a month, from 0.
  case tenDays(Int)

  func span(ofYear year: Int) -> DateSpan? {
    guard let months = places(among: 12) else { return nil }
    return span(
      .month(year: year, month: months.lowerBound + 1),
      .month(year: year, month: months.upperBound + 1))
  }

  func span(ofMonth month: Int, year: Int) -> DateSpan? {
    let end = CalendarDay.lastOfMonth(year: year, month: month).day
    let days: ClosedRange<Int>
    switch self {
    case .early: days = 1...10
    case .mid: days = 11...20
    case .late: days = 21...end
    case .half(let half): days = half == 0 ? 1...15 : 16...end
    case .tenDays(let third): days = 1 + 10 * third...(third == 2 ? end : 10 + 10 * third)
    case .quarter: return nil
    }
    guard let first = CalendarDay(year: year, month: month, day: days.lowerBound),
      let last = CalendarDay(year: year, month: month, day: days.upperBound)
    else { return nil }
    return span(.day(first), .day(last))
  }

  /// One month of the season; winter has no third in one year.
  func span(of season: Season, year: Int) -> DateSpan? {
    guard isThird, let months = season.months, let places = places(among: 3) else { return nil }
    let month = DatePoint.month(year: year, month: months.lowerBound + places.lowerBound)
    return span(month, month)
  }

  /// Thirds have four, three and three years, as the calendar has ten.
  func span(ofDecade decade: Int) -> DateSpan? {
    switch self {
    case .early: span(.year(decade), .year(decade + 3))
    case .mid: span(.year(decade + 4), .year(decade + 6))
    case .late: span(.year(decade + 7), .year(decade + 9))
    case .half(let half): span(.year(decade + 5 * half), .year(decade + 5 * half + 4))
    case .quarter, .tenDays: nil
    }
  }

  /// Thirds have 33, 34 and 33 years.
  func span(ofCentury century: Int) -> DateSpan? {
    switch self {
    case .early: span(.year(century), .year(century + 32))
    case .mid: span(.year(century + 33), .year(century + 66))
    case .late: span(.year(century + 67), .year(century + 99))
    default:
      places(among: 100).flatMap {
        span(.year(century + $0.lowerBound), .year(century + $0.upperBound))
      }
    }
  }

  private var isThird: Bool { self == .early || self == .mid || self == .late }

  /// The part's share of a number of things that it divides, counted from 0.
  private func places(among count: Int) -> ClosedRange<Int>? {
    let (index, parts): (Int, Int)
    switch self {
    case .early: (index, parts) = (0, 3)
    case .mid: (index, parts) = (1, 3)
    case .late: (index, parts) = (2, 3)
    case .half(let half): (index, parts) = (half, 2)
    case .quarter(let quarter): (index, parts) = (quarter, 4)
    case .tenDays: return nil
    }
    return count / parts * index...count / parts * (index + 1) - 1
  }

  private func span(_ start: DatePoint, _ end: DatePoint) -> DateSpan? {
    let span = DateSpan(from: start, to: end)
    return isThird ? span.adding(.approximate) : span
  }
}
