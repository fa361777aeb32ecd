/// The rules that begin with a day: `numeric`, `day-first`.
extension DateParser {
  mutating func shortNumber() -> PartialDate? {
    guard let day = peekNumber(digits: 1...2) else { return nil }
    advance()
    if let month = numericMonth() { return numeric(day, month) }
    takeDayEnding()
    let end = position
    _ = take(.of)
    if case .word(.month(let month))? = peek() {
      advance()
      noteMoreThanYears()
      let year = followingYear()
      return PartialDate(
        body: .day(day, month: month, year: year?.year), doubt: year?.doubt ?? [])
    }
    rewind(to: end)
    let year = peek() == .comma ? followingYear() : nil
    return PartialDate(body: .day(day, month: nil, year: year?.year), doubt: year?.doubt ?? [])
  }

  /// `"." MM` or `sep roman`.
  private mutating func numericMonth() -> Int? {
    if peek() == .dot, let month = peekNumber(1, digits: 1...2) {
      advance(2)
      return month
    }
    if isSeparator, case .word(.roman(let month))? = peek(1) {
      advance(2)
      return month
    }
    return nil
  }

  private mutating func numeric(_ day: Int, _ month: Int) -> PartialDate? {
    noteMoreThanYears()
    guard isSeparator, let year = peekYear(1) else {
      if peek() == .dot, peek(1) == .hyphen || peek(1) == .dash { advance() }
      return PartialDate(body: .day(day, month: month, year: nil))
    }
    advance(2)
    _ = take(.yearMark)
    return PartialDate(body: .day(day, month: month, year: year))
  }

  private var isSeparator: Bool {
    peek() == .dot || peek() == .hyphen || peek() == .slash
  }

  /// The full stop of a German ordinal, where more of a date follows, or the ending of another.
  private mutating func takeDayEnding() {
    if peek() == .dot {
      switch peek(1) {
      case .word(.month), .word(.role(.to)), .word(.role(.until)), .hyphen, .dash, .slash: advance()
      default: break
      }
    } else if peek() == .hyphen, peek(1) == .word(.role(.ordinal)), isGlued(1) {
      advance(2)
    } else if isGlued() {
      _ = take(.ordinal)
    }
  }
}
