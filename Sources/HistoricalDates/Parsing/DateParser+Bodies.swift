/// The rules from `body` to `year`.
extension DateParser {
  mutating func body() -> PartialDate? {
    switch peek() {
    case .number(_, digits: 1...2): shortNumber()
    case .number(_, digits: 3): unspecifiedDecade()
    case .number(_, digits: 4): longNumber()
    case .open(.square): lateYear().map { PartialDate(body: .year($0.year), doubt: $0.doubt) }
    case .quote: shortNumber()
    case .word(.roman), .word(.role(.ten)): century()
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
  mutating func lateYear() -> PrintedYear? {
    if let year = peekYear() {
      advance()
      _ = take(.yearMark)
      return PrintedYear(year: year)
    }
    if let year = shortYear() { return year }
    guard peek() == .open(.square), let year = peekYear(1) else { return nil }
    let isDoubted = peek(2) == .questionMark
    guard peek(isDoubted ? 3 : 2) == .close(.square) else { return nil }
    advance(isDoubted ? 4 : 3)
    _ = take(.yearMark)
    return PrintedYear(year: year, doubt: isDoubted ? .uncertain : [])
  }

  /// `62` or `'62`, in a text that is a date and nothing else.
  private mutating func shortYear() -> PrintedYear? {
    let distance = peek() == .apostrophe ? 1 : 0
    guard !inSentence, let digits = peekNumber(distance, digits: 2...2),
      let year = PrintedYear(digits: digits)
    else { return nil }
    advance(distance + 1)
    _ = take(.yearMark)
    return year
  }

  /// `","? "of"? year`, all of it or nothing.
  mutating func followingYear() -> PrintedYear? {
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
