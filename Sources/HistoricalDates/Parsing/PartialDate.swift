/// One side of a range as printed, which may leave its month or its year to the other side.
struct PartialDate {
  enum Body {
    case day(Int, month: Int?, year: Int?)
    case month(Int, year: Int?)
    case season(Season, year: Int?)
    case year(Int)
    /// A decade by its first year.
    case decade(Int)
  }

  let body: Body
  var third: PeriodThird?
  var doubt: Doubt = []

  /// What the side means on its own, or nil when something is missing or there is no such day.
  var span: DateSpan? {
    unqualifiedSpan?.adding(doubt)
  }

  private var unqualifiedSpan: DateSpan? {
    switch body {
    case .day(let day, let month?, let year?) where third == nil:
      return CalendarDay(year: year, month: month, day: day).map { DateSpan(.day($0)) }
    case .month(let month, let year?):
      guard let third else { return DateSpan(.month(year: year, month: month)) }
      return third.span(ofMonth: month, year: year)
    case .season(let season, let year?):
      if let third { return third.span(of: season, year: year) }
      let months = season.months ?? 1...12
      return DateSpan(
        from: .month(year: year, month: months.lowerBound),
        to: .month(year: year, month: months.upperBound),
        shorthand: "\(year.padded(to: 4))-\(season.rawValue)")
    case .year(let year):
      return third?.span(ofYear: year) ?? DateSpan(.year(year))
    case .decade(let decade):
      return third?.span(ofDecade: decade)
        ?? DateSpan(
          from: .year(decade), to: .year(decade + 9),
          shorthand: "\((decade / 10).padded(to: 3))X")
    case .day, .month, .season:
      return nil
    }
  }
}
