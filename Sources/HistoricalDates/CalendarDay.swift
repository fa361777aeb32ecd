/// A day of the proleptic Gregorian calendar, in the years 1 to 9999.
///
/// The years are those that ISO 8601 writes with four digits, so the textual order of
/// ``description`` is the order of the days.
public struct CalendarDay: Sendable, Hashable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// The day with these numbers, or nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.dayCount(year: year, month: month)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  private init(uncheckedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The first day of a month that is known to exist.
  static func firstOfMonth(year: Int, month: Int) -> CalendarDay {
    CalendarDay(uncheckedYear: year, month: month, day: 1)
  }

  /// The last day of a month that is known to exist.
  static func lastOfMonth(year: Int, month: Int) -> CalendarDay {
    CalendarDay(uncheckedYear: year, month: month, day: dayCount(year: year, month: month))
  }

  private static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDay: Comparable {
  /// Whether the left day comes before the right one.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
