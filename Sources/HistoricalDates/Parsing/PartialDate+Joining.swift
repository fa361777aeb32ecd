extension PartialDate {
  /// What stands between the two sides of a range.
  enum Seam {
    case dash, slash, words
  }

  /// The range from this side to the other, each lending the other what it left out.
  func joined(to right: PartialDate, by seam: Seam = .words) -> DateSpan? {
    switch (body, right.body) {
    case (.year(let first), .day(let number, month: nil, year: nil)) where part == nil:
      guard let last = Self.year(endingIn: number, after: first) else { return nil }
      return span?.through(DateSpan(.year(last)).adding(right.doubt))
    case (.season(.winter, let first?), .year(let last)) where last == first + 1:
      return oneWinter(from: first).adding(right.doubt)
    case (.season(.winter, let first?), .day(let number, month: nil, year: nil)):
      guard Self.year(endingIn: number, after: first) == first + 1 else { return nil }
      return oneWinter(from: first).adding(right.doubt)
    default:
      return joinedPeriods(to: right, by: seam)
    }
  }

  private func joinedPeriods(to right: PartialDate, by seam: Seam) -> DateSpan? {
    if seam == .slash, !isISO, !right.isISO, let day = inBothCalendars(with: right) { return day }
    let left = borrowing(from: right)
    guard let span = left.span, let end = right.borrowingBack(from: left).span else { return nil }
    guard let range = span.through(end) else { return nil }
    guard seam == .slash, !isISO, let first = span.day, let last = end.day,
      last.number == first.number + 1
    else { return range }
    return range.adding([.slashedDays])
  }

  /// `12/25 May 1913`: one day, when the two are one in the two calendars.
  private func inBothCalendars(with right: PartialDate) -> DateSpan? {
    guard companion == nil, right.companion == nil else { return nil }
    return pairs(with: right).lazy.compactMap { $0.inOtherCalendar($1) }.first?
      .adding(doubt.union(right.doubt)).adding(notes + right.notes)
  }

  /// One of the two sides, each lending the other what it left out.
  func alternative(_ right: PartialDate) -> DateSpan? {
    let left = borrowing(from: right)
    guard let first = left.span, let second = right.borrowingBack(from: left).span else {
      return nil
    }
    return DateSpan.oneOf([first, second])
  }

  /// Two single days of one year, `24 and 25 February 1956`, and those between them.
  func listed(_ right: PartialDate) -> DateSpan? {
    guard case .day(_, _, year: nil) = body else { return nil }
    let left = borrowing(from: right)
    guard let first = left.span, let last = right.borrowingBack(from: left).span,
      let day = first.day, let other = last.day, let span = first.through(last)
    else { return nil }
    return other.number == day.number + 1 ? span : span.adding([.listedDays])
  }

  /// Whether both sides are dates once each has lent the other what it left out.
  func isComplete(beside right: PartialDate) -> Bool {
    let left = borrowing(from: right)
    return left.span != nil && right.borrowingBack(from: left).span != nil
  }

  /// The year that two digits after another year stand for: 57 after 1956 is 1957.
  private static func year(endingIn digits: Int, after first: Int) -> Int? {
    let year = first - first % 100 + digits
    return digits >= 10 && year > first ? year : nil
  }

  private func oneWinter(from first: Int) -> DateSpan {
    DateSpan(
      from: .month(year: first, month: 12), to: .month(year: first + 1, month: 2)
    ).adding(doubt)
  }

  /// A left side with the month and the year of the right side where it has none; what qualifies
  /// the shared year, and the calendar, then hold for both.
  private func borrowing(from right: PartialDate) -> PartialDate {
    guard year == nil else { return self }
    var left = self
    left.doubt.formUnion(right.doubt)
    left.style = style ?? right.style
    let filled: Body =
      switch body {
      case .day(let day, let month, _):
        .day(day, month: month ?? right.month, year: right.year)
      case .month(let month, _): .month(month, year: right.year)
      case .season(let season, _): .season(season, year: right.year)
      case .year, .decade, .century: body
      }
    return left.with(filled)
  }

  /// A right side such as the "17, 1957" of "August 16-17, 1957", or behind a year that stands
  /// first.
  private func borrowingBack(from left: PartialDate) -> PartialDate {
    switch body {
    case .day(let day, month: nil, let year):
      with(.day(day, month: left.month, year: year ?? (left.isYearFirst ? left.year : nil)))
    case .day(let day, let month, year: nil) where left.isYearFirst:
      with(.day(day, month: month, year: left.year))
    case .month(let month, year: nil) where left.isYearFirst:
      with(.month(month, year: left.year))
    default: self
    }
  }

  func with(_ body: Body) -> PartialDate {
    PartialDate(
      body: body, part: part, doubt: doubt, weekday: weekday, style: style, companion: companion,
      isYearFirst: isYearFirst, isISO: isISO, notes: notes)
  }

  /// The year of the side or of its companion.
  var year: Int? {
    switch body {
    case .day(_, _, let year), .month(_, let year), .season(_, let year):
      year ?? companion?.date.year
    case .year(let year), .decade(let year), .century(let year): year
    }
  }

  var month: Int? {
    switch body {
    case .day(_, let month, _): month ?? companion?.date.month
    case .month(let month, _): month
    case .season, .year, .decade, .century: nil
    }
  }
}
