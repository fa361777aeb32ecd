/// Where a date may begin and end among the tokens of a text.
extension [Token] {
  /// What is left without final full stops and without brackets around the whole.
  var insideEnclosure: Range<Int> {
    let closing = closingBrackets
    var range = indices
    while let last = range.last {
      if self[last].kind == .dot {
        range = range.lowerBound..<last
      } else if closing[range.lowerBound] == last {
        range = (range.lowerBound + 1)..<last
      } else {
        break
      }
    }
    return range
  }

  /// For each opening bracket the place of the one that closes it.
  private var closingBrackets: [Int: Int] {
    var closing: [Int: Int] = [:]
    var open: [(bracket: Token.Bracket, place: Int)] = []
    for (place, token) in enumerated() {
      if case .open(let bracket) = token.kind {
        open.append((bracket, place))
      } else if case .close(let bracket) = token.kind, open.last?.bracket == bracket {
        closing[open.removeLast().place] = place
      }
    }
    return closing
  }

  /// Whether a date may begin at `index`: not within a longer number, nor at the month of a day
  /// that was already found impossible.
  func canBeginDate(at index: Int) -> Bool {
    let token = self[index]
    switch token.kind {
    case .number: return !continuesNumber(at: index)
    case .word(.month):
      return !isPreceded(at: index, by: \.isWordOrNumber) && !followsDay(at: index)
    case .word(.role(.article)), .word(.roman), .unknownWord: return false
    case .word: return !isPreceded(at: index, by: \.isWordOrNumber)
    default: return false
    }
  }

  /// Whether a date may end before `index`, so that no letter or number is glued to it.
  func canEndDate(before index: Int) -> Bool {
    guard isGlued(at: index) else { return true }
    if self[index].isWordOrNumber { return false }
    guard self[index].joinsNumbers, isGlued(at: index + 1), self[index + 1].isNumber else {
      return true
    }
    // A note number after the full stop of a sentence ("October 7, 1957.12") is no part of the
    // date; after a date that is itself written with full stops it may be.
    return self[index].kind == .dot && (index < 2 || self[index - 2].kind != .dot)
  }

  private func continuesNumber(at index: Int) -> Bool {
    guard isGlued(at: index) else { return false }
    let previous = self[index - 1]
    return previous.isWordOrNumber
      || previous.joinsNumbers && isPreceded(at: index - 1, by: \.isNumber)
  }

  private func followsDay(at index: Int) -> Bool {
    var place = index - 1
    while place >= 0, index - place <= 3 {
      if self[place].isShortNumber { return true }
      guard self[place].kind == .dot || self[place].role(.of) || self[place].role(.ordinal) else {
        return false
      }
      place -= 1
    }
    return false
  }

  private func isPreceded(at index: Int, by test: (Token) -> Bool) -> Bool {
    isGlued(at: index) && test(self[index - 1])
  }

  /// Whether the tokens on both sides of the border before `index` touch.
  private func isGlued(at index: Int) -> Bool {
    index > 0 && index < count && self[index - 1].range.upperBound == self[index].range.lowerBound
  }
}
