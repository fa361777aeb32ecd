/// The rules from `body` to `year`.
extension DateParser {
  mutating func body() -> PartialDate? {
    switch peek() {
    case .number(_, digits: 1...2): shortNumber()
    case .number(_, digits: 3): unspecifiedDecade()
    case .number(_, digits: 4): longNumber()
    case .open(.square): lateYear().map { PartialDate(body: .year($0.year), doubt: $0.doubt) }
    case .word(.month(let month)): monthFirst(month)
    case .word(.role(let role)): season(role)
    default: nil
    }
  }
}

// MARK: - Year behind a month

extension DateParser {
  func peekYear(_ distance: Int = 0) -> Int? {
    peekNumber(distance, digits: 4...4).flatMap { (1000...2999).contains($0) ? $0 : nil }
  }

  /// The year behind a month, with what its own brackets say.
  mutating func lateYear() -> (year: Int, doubt: Doubt)? {
    if let year = peekYear() {
      advance()
      _ = take(.yearMark)
      return (year, [])
    }
    guard peek() == .open(.square), let year = peekYear(1) else { return nil }
    let isDoubted = peek(2) == .questionMark
    guard peek(isDoubted ? 3 : 2) == .close(.square) else { return nil }
    advance(isDoubted ? 4 : 3)
    _ = take(.yearMark)
    return (year, isDoubted ? .uncertain : [])
  }

  /// `","? "of"? year`, all of it or nothing.
  mutating func followingYear() -> (year: Int, doubt: Doubt)? {
    let start = position
    _ = take(.comma)
    _ = take(.of)
    guard let year = lateYear() else {
      rewind(to: start)
      return nil
    }
    return year
  }
}
