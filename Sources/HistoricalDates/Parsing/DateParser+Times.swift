/// The rule `time`, behind a date.
extension DateParser {
  /// A time of day, which no date depends on.
  mutating func time() -> Bool {
    let start = position
    _ = take(.comma)
    _ = take(.at)
    guard clock() else {
      rewind(to: start)
      return false
    }
    if takeDash() || takeRole(of: [.to, .until]) != nil, !clock() {
      rewind(to: start)
      return false
    }
    return true
  }

  /// A time as a clock shows it, such as `7 p.m.`, `17:30` or `17 час. 30 мин.`.
  private mutating func clock() -> Bool {
    guard let hour = peekNumber(digits: 1...2), hour <= 24 else { return false }
    let hasMinutes =
      peek(1) == .colon && peekNumber(2, digits: 2...2).map { $0 < 60 } == true
    guard hasMinutes || peek(1) == .word(.role(.hour)) else { return false }
    advance(hasMinutes ? 3 : 2)
    if hasMinutes { _ = take(.hour) }
    if peekNumber(digits: 1...2) != nil, peek(1) == .word(.role(.minute)) { advance(2) }
    return true
  }
}
