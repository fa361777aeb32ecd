/// The rules that begin with a name: `month-first`, `season`.
extension DateParser {
  mutating func monthFirst(_ month: Int) -> PartialDate {
    advance()
    noteMoreThanYears()
    if let day = peekNumber(digits: 1...2), day < 32 || followsYear {
      advance()
      _ = takeOrdinal()
      return completed(day, month)
    }
    let year = followingYear()
    return PartialDate(
      body: .month(month, year: year?.year), doubt: year?.doubt ?? [], style: takeStyle(),
      notes: year?.notes ?? [])
  }

  /// Whether a year stands behind the number, which is then a day, if an impossible one.
  private var followsYear: Bool {
    peekYear(1) != nil || (peek(1) == .comma && peekYear(2) != nil) || inSentence
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
