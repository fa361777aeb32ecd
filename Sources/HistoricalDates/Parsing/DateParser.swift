/// A recursive-descent parser of dates over tokens.
///
/// Quoted names are words of the tables with that role; `(x)?` is optional; `^` means that no blank
/// comes before. No rule repeats, so reading a date takes a bounded number of steps.
///
///     expression = doubted? ( "..", "/", side
///                           | limit, side
///                           | "from", side, ("to" | "until" | "before" | dash), side
///                           | "between", side, "and", side
///                           | side, "/", ".."
///                           | side, (dash | "/" | "to" | "until"), side
///                           | side )
///     limit      = "before" | "not-after" | "until" | "after" | "not-before"
///     doubted    = "circa" | "about" | "perhaps"
///     side       = doubted? "article"? ("weekday" ","?)? "article"? (third | body) mark?
///     third      = ("early" | "mid" | "late") "-"? "article"? body
///     body       = iso | decade | year-first | year | numeric | day-first | month-first | season
///     iso        = YYYY ^ "-" ^ MM (^ "-" ^ DD)?       MM is 01-12, without DD also 21-24
///     decade     = YYYY "'"? "-"? ^ "decade-mark" "year-mark"? | YYY ^ "X"
///     year-first = YYYY month DD?
///     numeric    = DD "." MM ("." year?)? | DD sep roman (sep year)?     sep is "." "-" "/"
///     day-first  = DD ending ("of"? month (","? "of"? year)? | "," "of"? year)?
///     ending     = "." before a month, a dash, "/", "to" or "until" | "-"? ^ "ordinal" | nothing
///     month-first= month (DD "ordinal"?)? (","? "of"? year)?
///     season     = ("spring" | ...) (","? "of"? year)?
///     year       = YYYY "year-mark"? | "[" YYYY "?"? "]"
///     mark       = "?" | "~" | "%" | "(" "?" ")" | "[" "?" "]"
///
/// This file holds the expression; the sides and the bodies are in extensions of their own.
struct DateParser {
  private let tokens: [Token]
  private let limit: Int
  let inSentence: Bool
  private(set) var position: Int
  /// Whether the date read so far has more to it than years: a month, a season, a *circa*.
  private(set) var isMoreThanYears = false

  init(tokens: [Token], range: Range<Int>, inSentence: Bool) {
    self.tokens = tokens
    self.inSentence = inSentence
    position = range.lowerBound
    limit = range.upperBound
  }

  var isAtEnd: Bool { position == limit }

  mutating func restart(at start: Int) {
    position = start
    isMoreThanYears = false
  }

  mutating func expression() -> DateSpan? {
    let doubt = doubted()
    return undoubtedExpression()?.adding(doubt)
  }

  private mutating func undoubtedExpression() -> DateSpan? {
    if take(.doubleDot) {
      guard take(.slash) else { return nil }
      return side()?.span.map { DateSpan(start: nil, end: $0.end) }
    }
    if let limit = takeRole(of: [.before, .after, .notAfter, .notBefore, .until]) {
      return side()?.span.flatMap { Self.span(limit, $0) }
    }
    if take(.from) {
      return pair { $0.takeDash() || $0.takeRole(of: [.to, .until, .before]) != nil }
    }
    if take(.between) {
      return pair { $0.take(.and) }
    }
    return plainExpression()
  }

  private mutating func plainExpression() -> DateSpan? {
    guard let left = side() else { return nil }
    if peek() == .slash, peek(1) == .doubleDot {
      position += 2
      return left.span.map { DateSpan(start: $0.start, end: nil) }
    }
    let end = (position, isMoreThanYears)
    if takeDash() || take(.slash) || takeRole(of: [.to, .until]) != nil,
      let right = side(), let span = left.joined(to: right)
    {
      return span
    }
    (position, isMoreThanYears) = end
    return left.span
  }

  private mutating func pair(
    separatedBy takeSeparator: (inout DateParser) -> Bool
  ) -> DateSpan? {
    guard let left = side(), takeSeparator(&self), let right = side() else { return nil }
    return left.joined(to: right)
  }

  private static func span(_ limit: WordRole, _ span: DateSpan) -> DateSpan? {
    guard let start = span.start, let end = span.end else { return nil }
    return switch limit {
    case .before:
      DateSpan(start: nil, end: .init(point: .day(start.point.earliest), doubt: start.doubt))
    case .after:
      DateSpan(start: .init(point: .day(end.point.latest), doubt: end.doubt), end: nil)
    case .notBefore: DateSpan(start: start, end: nil)
    default: DateSpan(start: nil, end: end)
    }
  }
}

// MARK: - Tokens

extension DateParser {
  func peek(_ distance: Int = 0) -> Token.Kind? {
    position + distance < limit ? tokens[position + distance].kind : nil
  }

  /// Whether no blank comes before the token at this distance.
  func isGlued(_ distance: Int = 0) -> Bool {
    let index = position + distance
    return index > 0 && index < limit
      && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
  }

  /// A number with one of these counts of digits, without going past it.
  func peekNumber(_ distance: Int = 0, digits: ClosedRange<Int>) -> Int? {
    guard case .number(let value, let count)? = peek(distance), digits.contains(count) else {
      return nil
    }
    return value
  }

  mutating func advance(_ count: Int = 1) {
    position += count
  }

  mutating func rewind(to earlier: Int) {
    position = earlier
  }

  mutating func noteMoreThanYears() {
    isMoreThanYears = true
  }

  mutating func take(_ kind: Token.Kind) -> Bool {
    guard peek() == kind else { return false }
    position += 1
    return true
  }

  mutating func take(_ role: WordRole) -> Bool {
    take(.word(.role(role)))
  }

  mutating func takeDash() -> Bool {
    take(.hyphen) || take(.dash)
  }

  mutating func takeRole(of roles: [WordRole]) -> WordRole? {
    guard case .word(.role(let role))? = peek(), roles.contains(role) else { return nil }
    position += 1
    return role
  }
}
