/// Days that are printed twice: in both calendars, or once more as a correction.
extension PartialDate {
  /// Since 1582 the two calendars differ; Greece, the last to change, did so in 1923.
  private static let yearsOfBothCalendars = 1582...1924

  /// Whether the companion is a correction, or the same day in the other calendar.
  var isInBothCalendars: Bool {
    guard case .otherCalendar(let other) = companion else { return companion != nil }
    return pairs(with: other).contains { $0.inOtherCalendar($1) != nil }
  }

  /// The meaning of a side that has a companion, each lending the other what it left out.
  var spanWithCompanion: DateSpan? {
    switch companion {
    case nil:
      return ownSpan
    case .otherCalendar(let other):
      let pairs = pairs(with: other)
      if let span = pairs.lazy.compactMap({ $0.inOtherCalendar($1) }).first { return span }
      guard let (first, second) = pairs.first, let left = first.ownSpan?.day,
        let right = second.ownSpan?.day
      else { return nil }
      let alternatives = DateSpan.oneOf([DateSpan(.day(left)), DateSpan(.day(right))])
      return alternatives?.adding([.calendarsDiffer(left, right)])
    case .instead(let other, let isCorrection):
      guard let (first, second) = pairs(with: other).first, let left = first.ownSpan,
        let right = second.ownSpan
      else { return nil }
      return DateSpan.oneOf([left, right])?.adding(isCorrection ? [.corrected] : [])
    }
  }

  /// The Gregorian day when the two sides are one day in the two calendars.
  func inOtherCalendar(_ other: PartialDate) -> DateSpan? {
    guard case .day(let day, let month?, let year?) = body,
      case .day(let otherDay, let otherMonth?, let otherYear?) = other.body,
      Self.yearsOfBothCalendars.contains(year)
    else { return nil }
    let first = (year, month, day)
    let second = (otherYear, otherMonth, otherDay)
    if style != .new, other.style != .old, let day = Self.gregorian(first, is: second) {
      return DateSpan(.day(day)).adding([.bothCalendars])
    }
    if style != .old, other.style != .new, let day = Self.gregorian(second, is: first) {
      return DateSpan(.day(day)).adding([.bothCalendars])
    }
    return nil
  }

  private typealias Numbers = (year: Int, month: Int, day: Int)

  private static func gregorian(_ julian: Numbers, is numbers: Numbers) -> CalendarDay? {
    guard
      let day = JulianDay(year: julian.year, month: julian.month, day: julian.day)?.gregorian,
      day == CalendarDay(year: numbers.year, month: numbers.month, day: numbers.day)
    else { return nil }
    return day
  }

  /// Both days with month and year, as they are printed in one or the other; where only one has a
  /// year, the other may lie in the year beside it (`20 December (2 January) 1905`).
  func pairs(with other: PartialDate) -> [(PartialDate, PartialDate)] {
    guard case .day(let day, let month, let year) = body,
      case .day(let otherDay, let otherMonth, let otherYear) = other.body,
      let month = month ?? otherMonth, let printed = year ?? otherYear
    else { return [] }
    func pair(_ years: (Int, Int)) -> (PartialDate, PartialDate) {
      (
        alone(.day(day, month: month, year: years.0)),
        other.alone(.day(otherDay, month: otherMonth ?? month, year: years.1))
      )
    }
    guard year == nil || otherYear == nil else { return [pair((printed, otherYear ?? printed))] }
    let beside = [printed, year == nil ? printed - 1 : printed + 1]
    return beside.map { pair(year == nil ? ($0, printed) : (printed, $0)) }
  }

  /// A side with another body, without its companion.
  private func alone(_ body: Body) -> PartialDate {
    var date = with(body)
    date.companion = nil
    return date
  }
}
