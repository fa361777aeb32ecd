/// The parts of a line, which marks, brackets and gaps hold apart.
extension ApparatusText {
  /// Whether the character at a place parts two segments: a mark, a bracket, a quotation mark.
  func isSegmentMark(at place: Int, before limit: Int) -> Bool {
    guard place < limit else { return false }
    switch bytes[place] {
    case 0x2C, 0x2E, 0x3B, 0x2F, 0x28, 0x29, 0x5B, 0x5D, 0x7C, 0x22, 0x2A, 0x21, 0x0A: return true
    default: return quotationMarkLength(at: place, before: limit) > 0
    }
  }

  /// « » and the typographic quotation marks.
  private func quotationMarkLength(at place: Int, before limit: Int) -> Int {
    if place + 1 < limit, bytes[place] == 0xC2, [0xAB, 0xBB].contains(bytes[place + 1]) {
      return 2
    }
    if place + 2 < limit, bytes[place] == 0xE2, bytes[place + 1] == 0x80,
      (0x9C...0x9F).contains(bytes[place + 2])
    {
      return 3
    }
    return 0
  }

  /// The first place at or behind `start` that is no blank and no mark; a square bracket is one.
  func segmentStart(from start: Int, before limit: Int) -> Int {
    var place = start
    while place < limit, bytes[place] != UInt8(ascii: "[") {
      let next = afterBlanks(place, before: limit)
      if next > place {
        place = next
      } else if isSegmentMark(at: place, before: limit) {
        place += max(1, quotationMarkLength(at: place, before: limit))
      } else {
        break
      }
    }
    return place
  }

  /// Where the segment ends that a place lies in, always behind `start`.
  ///
  /// It ends at a mark with a blank behind it, a gap, a bracket or the end of the line.
  func segmentEnd(from start: Int, before limit: Int) -> Int {
    var place = min(start + 1, limit)
    while place < limit {
      if bytes[place] == 0x0A { return place }
      if bytes[place] == UInt8(ascii: "[") || bytes[place] == UInt8(ascii: "(") { return place }
      if isSegmentMark(at: place, before: limit) || bytes[place] == UInt8(ascii: ":") {
        if place + 1 >= limit || afterBlanks(place + 1, before: limit) > place + 1 {
          return place + 1
        }
      } else if afterBlanks(place, before: limit) > place + 1 {
        return place
      }
      place += 1
    }
    return limit
  }

  /// Where two blanks or the end come, which hold two columns of a line apart.
  func gap(from start: Int, before limit: Int) -> Int {
    var place = start
    // The gap behind the label itself holds nothing apart.
    if place < limit, bytes[place] == UInt8(ascii: ":") { place += 1 }
    while place < limit {
      let next = afterBlanks(place, before: limit)
      if next >= place + 2 { return place }
      place = max(next, place + 1)
    }
    return limit
  }

  /// The place behind blanks and marks that may stand between a number and its date.
  func afterSeparators(_ start: Int, before limit: Int) -> Int {
    var place = afterBlanks(start, before: limit)
    while place < limit {
      let isDash = place > start && bytes[place] == UInt8(ascii: "-")
      guard isDash || [0x2C, 0x3B, 0x3A, 0x28].contains(bytes[place]) else { break }
      place = afterBlanks(place + 1, before: limit)
    }
    return place
  }

  /// A number of an office at a place: `182`, `02277-ss`, `009914/1962`, `П-1234сс`.
  ///
  /// It holds a digit, and letters, hyphens, full stops and slashes between its characters.
  func number(at start: Int, before limit: Int) -> Range<Int>? {
    let longestNumber = 40
    var (place, end, hasDigit) = (start, start, false)
    while place < min(limit, start + longestNumber) {
      if isWord(at: place, before: limit) {
        hasDigit = hasDigit || isDigit(at: place, before: limit)
        place += bytes[place] < 0x80 ? 1 : 2
        end = min(place, limit)
      } else if [0x2D, 0x2E, 0x2F].contains(bytes[place]), isWord(at: place + 1, before: limit) {
        place += 1
      } else {
        break
      }
    }
    return hasDigit && !isWord(at: end, before: limit) ? start..<end : nil
  }
}
