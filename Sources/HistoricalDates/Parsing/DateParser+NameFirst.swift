/// The rules that begin with a name: `month-first`, `season`.
extension DateParser {
  mutating func monthFirst(_ month: Int) -> PartialDate {
    advance()
    noteMoreThanYears()
    let day = peekNumber(digits: 1...2)
    if day != nil {
      advance()
      if isGlued() { _ = take(.ordinal) }
    }
    let year = followingYear()
    let body: PartialDate.Body =
      if let day {
        .day(day, month: month, year: year?.year)
      } else {
        .month(month, year: year?.year)
      }
    return PartialDate(body: body, doubt: year?.doubt ?? [])
  }

  mutating func season(_ role: WordRole) -> PartialDate? {
    let season: Season
    switch role {
    case .spring: season = .spring
    case .summer: season = .summer
    case .autumn: season = .autumn
    case .winter: season = .winter
    default: return nil
    }
    advance()
    noteMoreThanYears()
    let year = followingYear()
    return PartialDate(body: .season(season, year: year?.year), doubt: year?.doubt ?? [])
  }
}
