/// The prose of all notes.
extension DateNote {
  static let undated = DateNote(.undated, "the text says that there is no date")
  static let notADate = DateNote(.notADate, "the text is no date, or holds more than a date")
  static let missingYear = DateNote(
    .missingYear, "there is no year with four digits between 1000 and 2999")
  static let reversedRange = DateNote(.reversedRange, "the range ends before it begins")
  static let corrected = DateNote(.corrected, "the date is corrected in the text; both are kept")
  static let timeLeftOut = DateNote(.timeLeftOut, "the time of day is left out")
  static let slashedDays = DateNote(
    .slashedDays,
    "two days with a slash between them are one night, or begun on one day and ended on the next; both days are taken"
  )
  static let listedDays = DateNote(
    .listedDays, "single days are listed; the days between them are taken in")
  static let bothCalendars = DateNote(
    .bothCalendars,
    "the day is printed in the Julian and the Gregorian calendar; the Gregorian is taken")
  static let ambiguousOrder = DateNote(
    .ambiguousOrder, "day and month can be either way round; both are kept")

  static func impossibleDay(_ day: Int, month: Int, year: Int?) -> DateNote {
    let printed = [year.map { $0.padded(to: 4) }, month.padded(to: 2), day.padded(to: 2)]
    let name = printed.compactMap { $0 }.joined(separator: "-")
    return DateNote(.impossibleDay, "the calendar has no day \(name)")
  }

  static func shortYear(_ digits: Int, readAs year: Int) -> DateNote {
    DateNote(.shortYear, "the year \(digits.padded(to: 2)) is read as \(year)")
  }

  static func unreadShortYear(_ digits: Int) -> DateNote {
    DateNote(.shortYear, "the year \(digits.padded(to: 2)) has no century, so the date is not read")
  }

  static func oldStyle(_ printed: String) -> DateNote {
    DateNote(.oldStyle, "\(printed) is a Julian date, given here in the Gregorian calendar")
  }

  static func calendarsDiffer(_ first: CalendarDay, _ second: CalendarDay) -> DateNote {
    DateNote(
      .calendarsDiffer,
      "\(first) and \(second) are not the same day in the Julian and the Gregorian calendar; both are kept"
    )
  }

  static func weekdayDiffers(_ day: CalendarDay, printed: Int) -> DateNote {
    let names = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    return DateNote(
      .weekdayDiffers,
      "\(day) was a \(names[day.weekday - 1]), not a \(names[(printed - 1) % names.count])")
  }
}
