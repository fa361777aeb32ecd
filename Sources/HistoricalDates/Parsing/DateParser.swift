/// A recursive-descent parser of dates over tokens.
///
/// Quoted names are words of the tables with that role; `(x)?` is optional; `^` means that no blank
/// comes before. No rule repeats, so reading a date takes a bounded number of steps.
///
///     expression = "lead"? night? doubted? ( limit, side
///                           | "from", side, ("to" | "until" | "before" | dash), side
///                           | "between", side, "and", side
///                           | "..", "/", side | side, "/", ".."
///                           | side, (dash | "/" | "to" | "until" | "or" | "and"), side
///                           | side )
///     limit      = "before" | "not-after" | "until" | "after" | "not-before"
///     night      = "night" | "night-before"
///     doubted    = "circa" | "about" | "perhaps"
///     side       = doubted? "article"? (weekday ","?)? "article"? part? body weekday? mark?
///     part       = ("early" | "mid" | "late" | place ("half" | "quarter" | "ten-days")) "-"? "of"?
///     place      = "first" | ... | "fourth" | N ("." | "ordinal")? | roman
///     body       = iso | decade | century | year-first | year | numeric | day-first | month-first
///                | season
///     iso        = YYYY ^ "-" ^ MM (^ "-" ^ DD)?       MM is 01-12, without DD also 21-24
///     decade     = YYYY "'"? "-"? ^ "decade-mark" "year-mark"? | YYY ^ "X" | DD "decade-mark" century
///     century    = (NN ("." | "ordinal")? | roman) "century"
///     year-first = YYYY "year-mark"? ","? month DD?
///     numeric    = DD "." MM ("." year?)? | DD sep roman (sep year)? | NN "/" NN "/" year
///     day-first  = day ending ("of"? month rest | companion month rest | "," "of"? year)?
///     day        = DD | quote DD quote
///     ending     = "." before a month, a dash, "/" or a word between sides | "-"? ^ "ordinal"
///     month-first= month (DD "ordinal"? rest)? (","? "of"? year)?
///     rest       = style? companion? (","? "of"? year)? style? companion? style?
///     companion  = "(" ("corrected" | "or")? body style? ")"
///     style      = ","? "("? ("old-style" | "new-style") ")"?
///     season     = ("spring" | ...) (","? "of"? year)?
///     year       = YYYY "year-mark"? | "[" YYYY "?"? "]" | "'"? YY      YY is 32-99, not in a sentence
///     mark       = "?" | "~" | "%" | "(" "?" ")" | "[" "?" "]"
///     time       = ","? "at"? NN (":" NN)? "hour"? (("to" | "until" | dash) NN (":" NN)? "hour"?)?
///
/// This file holds the expression; the sides and the bodies are in extensions of their own.
struct DateParser {
  private let tokens: [Token]
  private let limit: Int
  let inSentence: Bool
  private(set) var position: Int
  /// Whether the date read so far has more to it than years: a month, a season, a *circa*.
  private(set) var isMoreThanYears = false
  /// The last two sides that were read, to tell what is wrong with them.
  private(set) var sides: [PartialDate] = []
  /// Why a date was refused, where it is known.
  private(set) var failure: DateNote?
  /// Whether the text says that there is no date.
  private(set) var isUndated = false
  var isInCompanion = false

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
    sides = []
    failure = nil
  }

  mutating func note(_ side: PartialDate) {
    sides.append(side)
    if sides.count > 2 { sides.removeFirst() }
  }

  mutating func refuse(_ reason: DateNote) {
    failure = reason
  }

  mutating func expression() -> DateSpan? {
    if !inSentence {
      if take(.undated) { return spanOfUndated() }
      _ = take(.lead)
      _ = take(.colon)
    }
    let night = takeRole(of: [.night, .nightBefore])
    let doubt = doubted()
    guard let span = undoubtedExpression()?.adding(doubt) else { return nil }
    return night == .nightBefore ? span.withDayBefore : span
  }

  /// What an editor found out about a document without a date: `n.d. [1957]`.
  private mutating func spanOfUndated() -> DateSpan? {
    isUndated = true
    _ = take(.comma)
    _ = take(.colon)
    guard !isAtEnd else { return nil }
    return expression()?.adding([.undated])
  }

  private mutating func undoubtedExpression() -> DateSpan? {
    if take(.doubleDot) {
      guard take(.slash) else { return nil }
      return side()?.span.map { DateSpan(start: nil, end: $0.end, notes: $0.notes) }
    }
    if let limit = takeRole(of: [.before, .after, .notAfter, .notBefore, .until]) {
      return side()?.span.flatMap { $0.limited(limit) }
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
      return left.span.map { DateSpan(start: $0.start, end: nil, notes: $0.notes) }
    }
    let end = (position, isMoreThanYears)
    if let span = joined(left) { return span }
    if isAtEnd, position > end.0 { failure = reason }
    (position, isMoreThanYears) = end
    return left.span
  }

  private mutating func joined(_ left: PartialDate) -> DateSpan? {
    if takeDash() { return side().flatMap { left.joined(to: $0, by: .dash) } }
    if take(.slash) { return side().flatMap { left.joined(to: $0, by: .slash) } }
    // In "by 1957 or 3 June 1958" a year is no date.
    let roles: [WordRole] =
      inSentence && !isMoreThanYears ? [.to, .until] : [.to, .until, .or, .and]
    switch takeRole(of: roles) {
    case .to, .until: return side().flatMap { left.joined(to: $0) }
    case .or: return side().flatMap { left.alternative($0) }
    case .and: return side().flatMap { left.listed($0) }
    default: return nil
    }
  }

  private mutating func pair(
    separatedBy takeSeparator: (inout DateParser) -> Bool
  ) -> DateSpan? {
    guard let left = side(), takeSeparator(&self), let right = side() else { return nil }
    return left.joined(to: right)
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
