/// The rules `doubted`, `side`, `third` and `mark`.
extension DateParser {
  mutating func doubted() -> Doubt {
    switch takeRole(of: [.circa, .about, .perhaps]) {
    case .circa:
      noteMoreThanYears()
      return .approximate
    case .about: return .approximate
    case .perhaps: return .uncertain
    default: return []
    }
  }

  mutating func side() -> PartialDate? {
    let before = doubted()
    _ = take(.article)
    var weekday = takeWeekday()
    if weekday != nil {
      _ = take(.comma)
      _ = take(.article)
    }
    let part = part()
    guard var date = body() else { return nil }
    if weekday == nil, !inSentence { weekday = weekdayBehind() }
    date.part = part
    date.weekday = weekday
    date.doubt.formUnion(before)
    date.doubt.formUnion(mark())
    note(date)
    return date
  }

  private mutating func takeWeekday() -> Int? {
    guard case .word(.weekday(let weekday))? = peek() else { return nil }
    advance()
    return weekday
  }

  /// `, Monday` or `(Monday)`.
  private mutating func weekdayBehind() -> Int? {
    let start = position
    let bracket: Token.Bracket? = if case .open(let bracket)? = peek() { bracket } else { nil }
    if bracket != nil || peek() == .comma { advance() }
    guard let weekday = takeWeekday(), bracket.map({ take(.close($0)) }) != false else {
      rewind(to: start)
      return nil
    }
    return weekday
  }

  private mutating func part() -> PeriodPart? {
    guard let part = third() ?? numberedPart() else { return nil }
    noteMoreThanYears()
    _ = takeDash()
    _ = take(.of)
    _ = take(.article)
    return part
  }

  /// `first half`, `2-я половина`, `II квартал`.
  private mutating func numberedPart() -> PeriodPart? {
    let start = position
    if let index = takePlace() {
      switch takeRole(of: [.half, .quarter, .tenDays]) {
      case .half where index < 2: return .half(index)
      case .quarter: return .quarter(index)
      case .tenDays where index < 3: return .tenDays(index)
      default: break
      }
    }
    rewind(to: start)
    return nil
  }

  /// An ordinal up to the fourth, counted from 0.
  private mutating func takePlace() -> Int? {
    let words: [WordRole] = [.first, .second, .third, .fourth]
    if let role = takeRole(of: words) { return words.firstIndex(of: role) }
    guard let number = peekNumber(digits: 1...1) ?? peekRoman(), (1...4).contains(number) else {
      return nil
    }
    advance()
    if !takeOrdinal() { _ = take(.dot) }
    return number - 1
  }

  private mutating func third() -> PeriodPart? {
    switch takeRole(of: [.early, .mid, .late]) {
    case .early: .early
    case .mid: .mid
    case .late: .late
    default: nil
    }
  }

  private mutating func mark() -> Doubt {
    switch peek() {
    case .questionMark where !inSentence || isQuestionInsideSentence:
      advance()
      return .uncertain
    case .tilde where isGlued():
      advance()
      return .approximate
    case .percent where isGlued():
      advance()
      return [.uncertain, .approximate]
    case .open(let bracket) where peek(1) == .questionMark && peek(2) == .close(bracket):
      advance(3)
      return .uncertain
    default: return []
    }
  }

  /// Whether what follows the question mark shows that it does not end the sentence.
  private var isQuestionInsideSentence: Bool {
    guard isGlued(1) else { return false }
    switch peek(1) {
    case .close, .comma: return true
    default: return false
    }
  }
}
