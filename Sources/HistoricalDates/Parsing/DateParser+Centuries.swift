/// The rules `century` and `decade-of-century`.
extension DateParser {
  /// A century by its number, such as `19th century`, `XIX в.` or `19. Jh.`.
  mutating func century() -> PartialDate? {
    let start = position
    guard let number = centuryNumber() else { return nil }
    noteMoreThanYears()
    guard (11...30).contains(number), take(.century) else {
      rewind(to: start)
      return nil
    }
    return PartialDate(body: .century(100 * (number - 1)))
  }

  private mutating func centuryNumber() -> Int? {
    if let number = peekRoman() {
      advance()
      return number
    }
    guard let number = peekNumber(digits: 2...2) else { return nil }
    let start = position
    advance()
    if !takeOrdinal() { _ = take(.dot) }
    guard case .word(.role(.century))? = peek() else {
      rewind(to: start)
      return nil
    }
    return number
  }

  func peekRoman() -> Int? {
    switch peek() {
    case .word(.roman(let number)): number
    case .word(.role(.ten)): 10
    default: nil
    }
  }

  /// A decade that gets its century behind it: `50-е гг. XX в.`.
  mutating func decadeOfCentury() -> PartialDate? {
    guard let decade = peekNumber(digits: 2...2), decade % 10 == 0 else { return nil }
    let start = position
    advance()
    _ = takeDash()
    guard takeRole(of: [.decadeMark, .ten]) != nil else {
      rewind(to: start)
      return nil
    }
    _ = take(.yearMark)
    guard let century = century(), case .century(let first) = century.body else {
      rewind(to: start)
      return nil
    }
    return PartialDate(body: .decade(first + decade))
  }
}
