/// Marks in square brackets: `[...]`, `[sic]`, `[[illegible]]`, `[stamp: ...]`.
extension ApparatusReader {
  /// The marks of all brackets that stand outside others already read.
  func bracketMarks(
    in text: ApparatusText, _ brackets: Brackets, outside covered: [Range<Int>]
  ) -> [ApparatusMark] {
    // What lies deeper is no work of an editor; each level writes the text once more.
    let deepest = 3
    var marks: [ApparatusMark] = []
    var doubled: Int?
    for pair in brackets.pairs where pair.depth <= deepest {
      let range = pair.range
      if range.lowerBound == doubled { continue }
      let inside = text.trimmed(range.lowerBound + 1..<range.upperBound - 1)
      if brackets.end(of: range.lowerBound + 1) == range.upperBound - 1 {
        doubled = range.lowerBound + 1
        let inner = text.trimmed(range.lowerBound + 2..<range.upperBound - 2)
        marks.append(doubledMark(range, inner, in: text))
      } else if !covered.contains(where: { $0.contains(range.lowerBound) }),
        let mark = mark(of: range, inside, in: text)
      {
        marks.append(mark)
      }
    }
    return marks
  }

  /// `[[illegible]]`, or a reading that the editor doubts: `[[Varnov?]]`.
  private func doubledMark(
    _ range: Range<Int>, _ inside: Range<Int>, in text: ApparatusText
  ) -> ApparatusMark {
    let word = words.word(
      of: [.illegible], in: text, at: inside.lowerBound, before: inside.upperBound)
    return ApparatusMark(
      word == nil ? .uncertain : .illegible, text: text.string(range), range: range)
  }

  private func mark(
    of range: Range<Int>, _ inside: Range<Int>, in text: ApparatusText
  ) -> ApparatusMark? {
    if isOmission(inside, in: text) {
      return ApparatusMark(.omission, text: text.string(range), range: range)
    }
    let roles: Set<ApparatusRole> = [
      .stamp, .handwritten, .signature, .sic, .illegible, .note, .distribution, .classification,
    ]
    guard
      let (role, end) = words.word(
        of: roles, in: text, at: inside.lowerBound, before: inside.upperBound),
      let kind = role.kindInBrackets, isWhole(role, end, inside, in: text)
    else { return isStampOfOffice(inside, in: text) ? described(.stamp, range, in: text) : nil }
    var mark = described(kind, range, in: text)
    if kind == .distribution {
      mark.recipients = recipients(in: end..<inside.upperBound, of: text, after: 0)
    }
    return mark
  }

  /// A classification and `sic` are all that stands in their brackets; so is a list of copies behind
  /// a colon; the others say more.
  private func isWhole(
    _ role: ApparatusRole, _ end: Int, _ inside: Range<Int>, in text: ApparatusText
  ) -> Bool {
    let rest = text.afterBlanks(end, before: inside.upperBound)
    switch role {
    case .classification:
      return rest == inside.upperBound
    case .sic:
      return rest == inside.upperBound || text.isSegmentMark(at: rest, before: inside.upperBound)
        || [UInt8(ascii: ":"), UInt8(ascii: "?")].contains(text.bytes[rest])
    case .distribution:
      return rest < inside.upperBound && text.bytes[rest] == UInt8(ascii: ":")
    default:
      return true
    }
  }

  /// Whether an office stands before the word, as in `[USSR MFA Far East Department Stamp: ...]`.
  private func isStampOfOffice(_ inside: Range<Int>, in text: ApparatusText) -> Bool {
    let longestOffice = 80
    let start = text.bytes[inside].prefix(longestOffice)
    guard let colon = start.firstIndex(of: UInt8(ascii: ":")),
      !start[..<colon].contains(UInt8(ascii: "["))
    else { return false }
    var place = colon
    while place > inside.lowerBound, text.isLetterByte(at: place - 1) { place -= 1 }
    let word = words.word(of: [.stamp], in: text, at: place, before: colon)
    return word?.end == colon
  }

  /// Three full stops, with or without blanks between, or the character of that shape.
  private func isOmission(_ inside: Range<Int>, in text: ApparatusText) -> Bool {
    let bytes = text.bytes[inside].filter { $0 != 0x20 }
    return bytes == [0x2E, 0x2E, 0x2E] || bytes == [0x2E, 0x2E] || bytes == [0xE2, 0x80, 0xA6]
  }
}
