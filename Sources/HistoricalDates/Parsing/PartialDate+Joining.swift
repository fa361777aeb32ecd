extension PartialDate {
  /// The range from this side to the other, each lending the other what it left out.
  func joined(to right: PartialDate) -> DateSpan? {
    switch (body, right.body) {
    case (.year(let first), .day(let number, month: nil, year: nil)) where third == nil:
      guard let last = Self.year(endingIn: number, after: first) else { return nil }
      return span?.through(DateSpan(.year(last)).adding(right.doubt))
    case (.season(.winter, let first?), .year(let last)) where last == first + 1:
      return oneWinter(from: first).adding(right.doubt)
    case (.season(.winter, let first?), .day(let number, month: nil, year: nil)):
      guard Self.year(endingIn: number, after: first) == first + 1 else { return nil }
      return oneWinter(from: first).adding(right.doubt)
    default:
      return borrowing(from: right).span.flatMap { left in
        right.lentMonth(of: self).span.flatMap(left.through)
      }
    }
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
  /// the shared year then qualifies both.
  private func borrowing(from right: PartialDate) -> PartialDate {
    guard year == nil else { return self }
    let shared = doubt.union(right.doubt)
    let filled: Body =
      switch body {
      case .day(let day, let month, _):
        .day(day, month: month ?? right.month, year: right.year)
      case .month(let month, _): .month(month, year: right.year)
      case .season(let season, _): .season(season, year: right.year)
      case .year, .decade: body
      }
    return PartialDate(body: filled, third: third, doubt: shared)
  }

  /// A right side such as the "17, 1957" of "August 16-17, 1957".
  private func lentMonth(of left: PartialDate) -> PartialDate {
    guard case .day(let day, month: nil, let year) = body else { return self }
    return PartialDate(body: .day(day, month: left.month, year: year), third: third, doubt: doubt)
  }

  private var year: Int? {
    switch body {
    case .day(_, _, let year), .month(_, let year), .season(_, let year): year
    case .year(let year), .decade(let year): year
    }
  }

  private var month: Int? {
    switch body {
    case .day(_, let month, _): month
    case .month(let month, _): month
    case .season, .year, .decade: nil
    }
  }
}
