/// One side of a range as printed, which may leave its month or its year to the other side.
struct PartialDate {
  enum Body {
    case day(Int, month: Int?, year: Int?)
    case month(Int, year: Int?)
    case season(Season, year: Int?)
    case year(Int)
    /// A decade by its first year.
    case decade(Int)
    /// A century by its first year: the 19th has the years that begin with 18.
    case century(Int)
  }

  /// A second day in brackets behind the first.
  indirect enum Companion {
    /// The same day in the other calendar.
    case otherCalendar(PartialDate)
    /// One that may be meant instead; it is a correction or not.
    case instead(PartialDate, isCorrection: Bool)
  }

  enum CalendarStyle {
    case old, new
  }

  let body: Body
  var part: PeriodPart?
  var doubt: Doubt = []
  /// The printed day of the week, from Monday as 1.
  var weekday: Int?
  /// The calendar, where one is printed.
  var style: CalendarStyle?
  var companion: Companion?
  /// Whether the year stands first, so that it holds for what follows.
  var isYearFirst = false
  /// Whether it is written as ISO 8601 writes it, so that a slash behind it makes an interval.
  var isISO = false
  var notes: [DateNote] = []

  /// What the side means on its own, or nil when something is missing or there is no such day.
  var span: DateSpan? {
    guard let span = companion == nil ? ownSpan : spanWithCompanion else { return nil }
    return span.adding(doubt).adding(notes).adding(weekdayNotes(span))
  }

  private func weekdayNotes(_ span: DateSpan) -> [DateNote] {
    guard let weekday, let day = span.day, day.weekday != weekday else { return [] }
    return [.weekdayDiffers(day, printed: weekday)]
  }

  /// The meaning without the companion and without what qualifies it.
  var ownSpan: DateSpan? {
    guard style == .old else { return printedSpan }
    if case .day(let day, let month?, let year?) = body {
      guard part == nil, let julian = JulianDay(year: year, month: month, day: day) else {
        return nil
      }
      return julian.gregorian.map { gregorian in
        DateSpan(.day(gregorian)).adding([
          .oldStyle("\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))")
        ])
      }
    }
    guard let printedSpan else { return nil }
    return printedSpan.fromJulian?.adding([.oldStyle(printedSpan.edtf)])
  }

  private var printedSpan: DateSpan? {
    switch body {
    case .day(let day, let month?, let year?) where part == nil:
      return CalendarDay(year: year, month: month, day: day).map { DateSpan(.day($0)) }
    case .month(let month, let year?):
      guard let part else { return DateSpan(.month(year: year, month: month)) }
      return part.span(ofMonth: month, year: year)
    case .season(let season, let year?):
      if let part { return part.span(of: season, year: year) }
      let months = season.months ?? 1...12
      return DateSpan(
        from: .month(year: year, month: months.lowerBound),
        to: .month(year: year, month: months.upperBound),
        shorthand: "\(year.padded(to: 4))-\(season.rawValue)")
    case .year(let year):
      guard let part else { return DateSpan(.year(year)) }
      return part.span(ofYear: year)
    case .decade(let decade):
      guard let part else { return years(from: decade, count: 10, digits: 3) }
      return part.span(ofDecade: decade)
    case .century(let century):
      guard let part else { return years(from: century, count: 100, digits: 2) }
      return part.span(ofCentury: century)
    case .day, .month, .season:
      return nil
    }
  }

  private func years(from first: Int, count: Int, digits: Int) -> DateSpan {
    DateSpan(
      from: .year(first), to: .year(first + count - 1),
      shorthand: (first / count).padded(to: digits) + String(repeating: "X", count: 4 - digits))
  }
}
