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
    if take(.weekday) {
      _ = take(.comma)
      _ = take(.article)
    }
    let third = third()
    guard var date = body() else { return nil }
    date.third = third
    date.doubt.formUnion(before)
    date.doubt.formUnion(mark())
    return date
  }

  private mutating func third() -> PeriodThird? {
    let third: PeriodThird
    switch takeRole(of: [.early, .mid, .late]) {
    case .early: third = .early
    case .mid: third = .mid
    case .late: third = .late
    default: return nil
    }
    noteMoreThanYears()
    _ = takeDash()
    _ = take(.article)
    return third
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
