/// Lists of those to whom copies went.
extension ApparatusReader {
  /// The list that begins with the first of these lines, and how many lines it has.
  func distribution(
    _ lines: ArraySlice<Range<Int>>, in text: ApparatusText
  ) -> (mark: ApparatusMark, lineCount: Int)? {
    guard let line = lines.first,
      let header = copiesHeader(line, in: text) ?? printedWords(line, in: text, .listed)
    else { return nil }
    var recipients = recipients(in: header.end..<line.upperBound, of: text, after: 0)
    var end = line.upperBound
    var count = 1
    for next in lines.dropFirst() {
      let more = self.recipients(in: next, of: text, after: recipients.last.lastCopy)
      guard !more.isEmpty, text.item(at: next.lowerBound, before: next.upperBound) != nil else {
        break
      }
      recipients += more
      end = next.upperBound
      count += 1
    }
    if recipients.isEmpty, copiesHeader(line, in: text) == nil { return nil }
    let range = line.lowerBound..<end
    let mark = ApparatusMark(
      .distribution, text: text.string(range), range: range,
      number: header.number.map(text.string), recipients: recipients)
    return (mark, count)
  }

  /// The words that announce a list, and how many copies they name: `Five copies printed:`.
  func copiesHeader(
    _ line: Range<Int>, in text: ApparatusText
  ) -> (number: Range<Int>?, end: Int)? {
    let limit = line.upperBound
    let printed = printedWords(line, in: text, .printed)
    if let (_, end) = words.word(
      of: [.distribution], in: text, at: line.lowerBound, before: limit)
    {
      let next = text.afterBlanks(end, before: limit)
      if next < limit, text.bytes[next] == UInt8(ascii: ":") { return (printed?.number, next + 1) }
      if next == limit { return (nil, limit) }
    }
    return printed
  }

  /// `copies printed` and its like near the beginning of a line, behind a number or a word for one.
  private func printedWords(
    _ line: Range<Int>, in text: ApparatusText, _ role: ApparatusRole
  ) -> (number: Range<Int>?, end: Int)? {
    let farthest = min(line.upperBound, line.lowerBound + 48)
    var wordStart: Int?
    var previous: Range<Int>?
    var place = line.lowerBound
    while place < farthest {
      if text.isWord(at: place, before: line.upperBound) {
        if wordStart == nil {
          if let previous,
            let (_, end) = words.word(
              of: [role], in: text, at: place, before: line.upperBound),
            text.afterBlanks(previous.upperBound, before: place) == place,
            isCopiesEnd(end, in: text, before: line.upperBound)
          {
            return (previous, end)
          }
          wordStart = place
        }
      } else if let start = wordStart {
        previous = start..<place
        wordStart = nil
      }
      place += 1
    }
    return nil
  }

  /// `5 экз.` and not `5 экз. № 2`, nor a sentence that goes on.
  private func isCopiesEnd(_ end: Int, in text: ApparatusText, before limit: Int) -> Bool {
    let next = text.afterBlanks(end, before: limit)
    // A short scrawl behind it, such as the mark of a note, is none of the sentence.
    let longestRest = 6
    return limit - next <= longestRest || text.isSegmentMark(at: next, before: limit)
      || text.bytes[next] == UInt8(ascii: ":") || text.item(at: next, before: limit) != nil
  }

  /// The recipients `1 - Ministry of Foreign Trade` in a range, whose numbers rise from another.
  func recipients(
    in range: Range<Int>, of text: ApparatusText, after last: Int
  ) -> [ApparatusMark.Recipient] {
    var items: [(copy: Range<Int>, name: Int)] = []
    var copy = last
    var place = range.lowerBound
    while place < range.upperBound {
      let isStart =
        place == range.lowerBound || !text.isWord(at: place - 1, before: range.upperBound)
      if isStart, let item = text.item(at: place, before: range.upperBound), item.first == copy + 1
      {
        items.append((item.copy, item.name))
        copy = item.last
        place = item.name
      } else {
        place += 1
      }
    }
    let ends = items.dropFirst().map(\.copy.lowerBound) + [range.upperBound]
    return zip(items, ends).map { item, end in
      ApparatusMark.Recipient(
        copy: text.string(item.copy), name: text.string(text.withoutEndMarks(item.name..<end)))
    }
  }
}

extension ApparatusMark.Recipient? {
  /// The number of the last copy.
  fileprivate var lastCopy: Int {
    self.flatMap { $0.copy.split(whereSeparator: { !$0.isNumber }).last }.flatMap { Int($0) } ?? 0
  }
}

extension ApparatusText {
  /// The copies and the place of the name in `1 - Name`, `2-3 – Name` or `4) Name`.
  func item(
    at start: Int, before limit: Int
  ) -> (copy: Range<Int>, first: Int, last: Int, name: Int)? {
    guard let first = digits(at: start, before: limit) else { return nil }
    var (end, last) = (first.end, first.value)
    if let dash = dash(at: end, before: limit), let other = digits(at: dash, before: limit),
      other.value > last
    {
      (end, last) = (other.end, other.value)
    }
    for ending in ["st", "nd", "rd", "th"] {
      if let behind = self.end(of: Array(ending.utf8), at: end, before: limit) { end = behind }
    }
    let mark = afterBlanks(end, before: limit)
    if let dash = dash(at: mark, before: limit) {
      let name = afterBlanks(dash, before: limit)
      return name < limit && name > dash ? (start..<end, first.value, last, name) : nil
    }
    guard mark == end, mark < limit, bytes[mark] == UInt8(ascii: ")") else { return nil }
    let name = afterBlanks(mark + 1, before: limit)
    return name < limit ? (start..<end, first.value, last, name) : nil
  }

  /// A range without blanks and commas or semicolons at its end.
  func withoutEndMarks(_ range: Range<Int>) -> Range<Int> {
    var range = trimmed(range)
    while let last = range.last,
      bytes[last] == UInt8(ascii: ",") || bytes[last] == UInt8(ascii: ";")
    {
      range = trimmed(range.lowerBound..<last)
    }
    return range
  }

  /// One or two digits.
  private func digits(at start: Int, before limit: Int) -> (value: Int, end: Int)? {
    var (place, value) = (start, 0)
    while isDigit(at: place, before: limit), place - start < 2 {
      value = 10 * value + Int(bytes[place] - 0x30)
      place += 1
    }
    return place > start && !isDigit(at: place, before: limit) ? (value, place) : nil
  }

  /// The place behind a hyphen or a dash.
  private func dash(at place: Int, before limit: Int) -> Int? {
    guard place < limit else { return nil }
    if bytes[place] == UInt8(ascii: "-") { return place + 1 }
    guard place + 2 < limit, bytes[place] == 0xE2, bytes[place + 1] == 0x80,
      (0x90...0x95).contains(bytes[place + 2])
    else { return nil }
    return place + 3
  }
}
