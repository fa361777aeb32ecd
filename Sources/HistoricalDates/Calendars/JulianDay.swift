/// A day of the Julian calendar, which Russia kept until 31 January 1918.
struct JulianDay: Sendable, Hashable {
  let year: Int
  let month: Int
  let day: Int

  /// The day with these numbers, or nil when the calendar has no such day.
  init?(year: Int, month: Int, day: Int) {
    guard (1...9998).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.dayCount(year: year, month: month)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The last day of a month.
  static func last(year: Int, month: Int) -> JulianDay? {
    JulianDay(year: year, month: month, day: dayCount(year: year, month: month))
  }

  /// The same day in the Gregorian calendar.
  var gregorian: CalendarDay? {
    let shifted = (year: year - (month > 2 ? 0 : 1), month: (month + 9) % 12)
    let days = 365 * shifted.year + shifted.year / 4 + (153 * shifted.month + 2) / 5 + day
    return CalendarDay(number: 1_721_117 + days)
  }

  private static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
