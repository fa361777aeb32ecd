internal import HistoricalDates

/// Marks that are a line or a part of one: `TOP SECRET    Copy Nº 1`, `Nº 182, 16/17 August 1957`.
extension ApparatusReader {
  func lineMarks(
    _ line: Range<Int>, in text: ApparatusText, _ brackets: Brackets,
    into marks: inout [ApparatusMark]
  ) {
    var place = line.lowerBound
    while true {
      place = text.segmentStart(from: place, before: line.upperBound)
      guard place < line.upperBound else { return }
      if let end = brackets.end(of: place) {
        place = max(end, place + 1)
      } else if let mark = mark(at: place, in: text, before: line.upperBound) {
        marks.append(mark)
        place = mark.range.upperBound
      } else {
        place = text.segmentEnd(from: place, before: line.upperBound)
      }
    }
  }

  /// The mark that begins at a place and is a whole part of the line.
  func mark(at start: Int, in text: ApparatusText, before limit: Int) -> ApparatusMark? {
    if let (_, end) = words.word(of: [.classification], in: text, at: start, before: limit),
      endsSegment(at: end, in: text, before: limit)
    {
      return ApparatusMark(.classification, text: text.string(start..<end), range: start..<end)
    }
    return copyNumber(at: start, in: text, before: limit)
      ?? registration(at: start, in: text, before: limit)
  }

  private func copyNumber(
    at start: Int, in text: ApparatusText, before limit: Int
  ) -> ApparatusMark? {
    guard let (_, label) = words.word(of: [.copy], in: text, at: start, before: limit) else {
      return nil
    }
    let (place, hasSign) = sign(at: label, in: text, before: limit)
    guard let number = text.number(at: place, before: limit),
      hasSign || endsSegment(at: number.upperBound, in: text, before: limit)
    else { return nil }
    let range = start..<number.upperBound
    return ApparatusMark(
      .copyNumber, text: text.string(range), range: range, number: text.string(number))
  }

  private func registration(
    at start: Int, in text: ApparatusText, before limit: Int
  ) -> ApparatusMark? {
    let prefix = words.word(
      of: [.incoming, .outgoing, .registration], in: text, at: start, before: limit)
    let kind: ApparatusMark.Kind =
      switch prefix?.role {
      case .incoming: .incoming
      case .outgoing: .outgoing
      default: .registration
      }
    let (place, hasSign) = sign(at: prefix?.end ?? start, in: text, before: limit)
    guard hasSign || kind != .registration else { return nil }
    if let number = text.number(at: place, before: limit) {
      let date = date(behind: number.upperBound, in: text, before: limit)
      if date != nil || endsSegment(at: number.upperBound, in: text, before: limit)
        || isJoinedToNumber(at: number.upperBound, in: text, before: limit)
      {
        let range = start..<(date?.end ?? number.upperBound)
        return ApparatusMark(
          kind, text: text.string(range), range: range, number: text.string(number),
          date: date?.date)
      }
    }
    guard kind != .registration, !hasSign,
      let (date, end) = date(behind: place, in: text, before: limit)
    else { return nil }
    return ApparatusMark(kind, text: text.string(start..<end), range: start..<end, date: date)
  }

  /// The place behind the sign of a number, if there is one, and blanks and a colon before it.
  private func sign(
    at start: Int, in text: ApparatusText, before limit: Int
  ) -> (place: Int, hasSign: Bool) {
    var place = text.afterBlanks(start, before: limit)
    if place < limit, text.bytes[place] == UInt8(ascii: ":") {
      place = text.afterBlanks(place + 1, before: limit)
    }
    guard let (_, end) = words.word(of: [.number], in: text, at: place, before: limit) else {
      return (place, false)
    }
    return (text.afterBlanks(end, before: limit), true)
  }

  /// The date that stands at a place, behind nothing but marks and words such as `of`.
  func date(
    behind start: Int, in text: ApparatusText, before limit: Int
  ) -> (date: HistoricalDate, end: Int)? {
    var place = start
    while place < limit {
      let next = text.afterSeparators(place, before: limit)
      if let (_, end) = words.word(of: [.joining], in: text, at: next, before: limit) {
        place = end
      } else if next > place {
        place = next
      } else {
        break
      }
    }
    let longestDate = 120
    let window = text.string(place..<min(limit, place + longestDate))
    guard let found = HistoricalDate.first(in: window), found.range.lowerBound == 0 else {
      return nil
    }
    return (found.date, place + found.range.upperBound)
  }

  /// Whether a date follows that cannot be read: `of 2[[0]] February`.
  private func isJoinedToNumber(at place: Int, in text: ApparatusText, before limit: Int) -> Bool {
    let next = text.afterBlanks(place, before: limit)
    guard let (_, end) = words.word(of: [.joining], in: text, at: next, before: limit) else {
      return false
    }
    return text.isDigit(at: text.afterBlanks(end, before: limit), before: limit)
  }

  /// Whether a part of a line ends at a place: before a mark, a gap, a bracket, or another label.
  func endsSegment(at place: Int, in text: ApparatusText, before limit: Int) -> Bool {
    let next = text.afterBlanks(place, before: limit)
    guard next < limit, next - place < 2 else { return true }
    if text.isSegmentMark(at: next, before: limit) { return true }
    let labels: Set<ApparatusRole> = [.copy, .number, .incoming, .outgoing, .classification]
    guard let (role, end) = words.word(of: labels, in: text, at: next, before: limit) else {
      return false
    }
    if role == .classification { return endsSegment(at: end, in: text, before: limit) }
    let (number, hasSign) = sign(at: end, in: text, before: limit)
    return hasSign || text.number(at: number, before: limit) != nil
  }

  /// A line that says what it is: `MFA stamp: ...`, `Translator's note: ...`.
  func labelled(_ line: Range<Int>, in text: ApparatusText) -> ApparatusMark? {
    let roles: Set<ApparatusRole> = [.stamp, .handwritten, .note]
    guard
      let (role, label) = words.word(
        of: roles, in: text, at: line.lowerBound, before: line.upperBound),
      let kind = role.kindInBrackets
    else { return nil }
    let place = text.afterBlanks(label, before: line.upperBound)
    guard
      text.bytes[label - 1] == UInt8(ascii: ":")
        || place < line.upperBound && text.bytes[place] == UInt8(ascii: ":")
    else { return nil }
    let end =
      role == .stamp
      ? text.gap(from: place, before: line.upperBound) : line.upperBound
    return described(kind, line.lowerBound..<end, in: text)
  }

  /// A mark with the first number and date in it.
  func described(
    _ kind: ApparatusMark.Kind, _ range: Range<Int>, in text: ApparatusText
  ) -> ApparatusMark {
    var mark = ApparatusMark(kind, text: text.string(range), range: range)
    guard kind == .stamp || kind == .handwritten else { return mark }
    // `[handwritten: 010343-gs]` has no sign before its number.
    let longestText = 400
    let limit = min(range.upperBound, range.lowerBound + longestText)
    mark.number = plainNumber(range.lowerBound, in: text, before: limit)
    if mark.number == nil, let part = officeNumber(range.lowerBound..<limit, in: text) {
      (mark.number, mark.date) = (part.number, part.date)
    }
    if mark.date == nil {
      mark.date = HistoricalDate.first(in: text.string(range.lowerBound..<limit))?.date
    }
    return mark
  }

  /// The number under which an office received the document, or else the first number of an office.
  private func officeNumber(_ range: Range<Int>, in text: ApparatusText) -> ApparatusMark? {
    var first: ApparatusMark?
    var place = range.lowerBound
    while place < range.upperBound {
      place = text.segmentStart(from: place, before: range.upperBound)
      let part = mark(at: place, in: text, before: range.upperBound)
      if let part, part.number != nil, part.kind != .copyNumber {
        if part.kind == .incoming { return part }
        first = first ?? part
      }
      place = part?.range.upperBound ?? text.segmentEnd(from: place, before: range.upperBound)
    }
    return first
  }

  /// A long number right behind the colon of a label.
  private func plainNumber(_ start: Int, in text: ApparatusText, before limit: Int) -> String? {
    guard let colon = text.bytes[start..<limit].prefix(40).firstIndex(of: UInt8(ascii: ":")),
      let number = text.number(at: text.afterBlanks(colon + 1, before: limit), before: limit),
      number.count >= 5, HistoricalDate(text.string(number)) == nil
    else { return nil }
    return text.string(number)
  }

  /// `SOVIET EMBASSY IN THE DPRK TOP SECRET`: two columns of a heading that have become one line.
  ///
  /// The classification is in capitals, or several words with capitals, and ends a part of the line.
  func innerClassification(
    _ line: Range<Int>, in text: ApparatusText, beside marks: [ApparatusMark]
  ) -> [ApparatusMark] {
    var previous: Range<Int>?
    var place = line.lowerBound
    while place < line.upperBound {
      guard text.isWord(at: place, before: line.upperBound) else {
        place += 1
        continue
      }
      if let previous,
        let (_, end) = words.word(
          of: [.classification], in: text, at: place, before: line.upperBound),
        isProminent(place..<end, in: text), !isArticle(previous, in: text),
        endsSegment(at: end, in: text, before: line.upperBound),
        !marks.contains(where: { $0.range.contains(place) })
      {
        var found = [
          ApparatusMark(.classification, text: text.string(place..<end), range: place..<end)
        ]
        lineMarks(end..<line.upperBound, in: text, Brackets(text, in: line), into: &found)
        return found.filter { mark in !marks.contains { $0.range.overlaps(mark.range) } }
      }
      let start = place
      while text.isWord(at: place, before: line.upperBound) {
        place += text.bytes[place] < 0x80 ? 1 : 2
      }
      previous = start..<min(place, line.upperBound)
    }
    return []
  }

  private func isProminent(_ range: Range<Int>, in text: ApparatusText) -> Bool {
    let words = text.string(range).split(separator: " ")
    return words.allSatisfy { $0 == $0.uppercased() }
      || words.count > 1 && words.allSatisfy { $0.first?.isUppercase == true }
  }

  /// In a title in capitals a word behind `THE` or `OF` is none of the office's.
  private func isArticle(_ word: Range<Int>, in text: ApparatusText) -> Bool {
    ["THE", "A", "AN", "OF", "ON", "NO"].contains(text.string(word))
  }

  /// Gives a registration the date that stands on the line below, in the same paragraph.
  func takeDateBelow(
    _ line: Range<Int>, _ next: Range<Int>?, in text: ApparatusText,
    into marks: inout [ApparatusMark]
  ) {
    guard let next, text.bytes[line.upperBound..<next.lowerBound].count(where: { $0 == 0x0A }) == 1,
      let index = marks.lastIndex(where: {
        $0.kind == .registration && $0.date == nil && line.contains($0.range.lowerBound)
      }), next.count <= 60
    else { return }
    marks[index].date = HistoricalDate(text.string(next))
  }
}
