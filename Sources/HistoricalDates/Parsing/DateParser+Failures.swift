extension DateParser {
  /// Why there is no date, after the expression was read without success.
  var reason: DateNote {
    if let failure { return failure }
    if let note = sides.lazy.compactMap(\.impossibleDay).first { return note }
    guard isAtEnd, let last = sides.last else { return .notADate }
    if last.year == nil { return .missingYear }
    guard let first = sides.first, sides.count > 1, first.isComplete(beside: last) else {
      return .notADate
    }
    return .reversedRange
  }
}

extension PartialDate {
  fileprivate var impossibleDay: DateNote? {
    guard case .day(let day, let month?, let year) = body else { return nil }
    let exists =
      style == .old
      ? JulianDay(year: year ?? 2000, month: month, day: day) != nil
      : CalendarDay(year: year ?? 2000, month: month, day: day) != nil
    return exists ? nil : .impossibleDay(day, month: month, year: year)
  }
}
