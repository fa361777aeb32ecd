extension CalendarDay {
  /// The Julian day number: days since a day long ago, the same count in every calendar.
  var number: Int {
    let shifted = (year: year - (month > 2 ? 0 : 1), month: (month + 9) % 12)
    let leapDays = shifted.year / 4 - shifted.year / 100 + shifted.year / 400
    return 1_721_119 + 365 * shifted.year + leapDays + (153 * shifted.month + 2) / 5 + day
  }

  /// The day of a Julian day number, or nil outside the years 1 to 9999.
  init?(number: Int) {
    let days = number - 1_721_120
    guard days >= 0 else { return nil }
    let (century, ofCentury) = (4 * days + 3).quotientAndRemainder(dividingBy: 146_097)
    let (yearOfCentury, ofYear) = (4 * (ofCentury / 4) + 3).quotientAndRemainder(dividingBy: 1461)
    let shiftedMonth = (5 * (ofYear / 4) + 2) / 153
    self.init(
      year: 100 * century + yearOfCentury + (shiftedMonth > 9 ? 1 : 0),
      month: (shiftedMonth + 2) % 12 + 1,
      day: ofYear / 4 - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  var weekday: Int { number % 7 + 1 }
}
