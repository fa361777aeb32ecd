/// References of Latvia, where the number stands before its label: `101. f., 1. apr., 5. l., 10. lp.`.
///
///     number-first = number [ "." ] ( "f." | "apr." | "l." | "lieta" )
///                  | number [ "." ] [ dash number [ "." ] ] "lp."
extension LevelParser {
  static let numberFirstCountry = "Latvia"

  mutating func parseNumberFirst() -> Bool {
    guard isNumberFirst, let end = text.numberEnd(from: index) else {
      return false
    }
    var last = end
    var next = text.isMark(end, ".") ? end + 1 : end
    if text.isKind(next, .dash), text.isKind(next + 1, .number) {
      last = next + 2
      next = text.isMark(last, ".") ? last + 1 : last
    }
    guard let (label, labelEnd) = vocabulary.label(in: text, at: next),
      label.country == nil || label.country == Self.numberFirstCountry,
      !text.isKind(labelEnd, .number)
    else { return false }
    switch label.component {
    case .level(let level) where last == end && draft[level] == nil:
      take(level, index..<end)
      if level == .delo { noteUnit(next..<labelEnd) }
    case .listy where draft.delo == nil && draft.opis != nil && last == end:
      // `l.` is short for `lieta`, and only behind one for a leaf: written as a label it would be one.
      take(.delo, index..<end)
    case .listy where draft.listy == nil && draft.delo != nil:
      takeLeaves(first: index, last: last - 1)
    default: return false
    }
    depth = max(depth, label.depth)
    index = labelEnd
    return true
  }

  private mutating func noteUnit(_ label: Range<Int>) {
    draft.other["unit_label"] = text.text(tokens: label)
  }

  private mutating func takeLeaves(first: Int, last: Int) {
    guard let start = text.value(first), let end = text.value(last) else { return }
    take(
      LeafParser.Reading(
        leaves: [LeafRange(first: Leaf(number: start), last: Leaf(number: end))],
        printed: text.text(tokens: first..<last + 1), tokens: first..<last + 1))
  }
}
