extension LevelParser {
  /// Three or four numbers in a row behind an archive's name: `17-3-1234`, `0102/13/72/5`.
  ///
  /// They are fond, opis and delo. A fourth is a leaf, or the delo where the archive counts papki.
  /// Source: M. Lewin, The Soviet Century, on notes that give "four consecutive numbers".
  mutating func parseShorthand() -> Bool {
    guard archive != nil, draft.fond == nil, let numbers = spacedNumbers() ?? gluedNumbers() else {
      return false
    }
    return take(shorthand: numbers)
  }

  /// A shorthand without blanks between its numbers.
  mutating func parseGluedShorthand() -> Bool {
    guard let numbers = gluedNumbers() else { return false }
    return take(shorthand: numbers)
  }

  private mutating func take(shorthand numbers: [Range<Int>]) -> Bool {
    let isFour = numbers.count == 4
    let countsPapki = archive?.habits.contains(.papka) ?? false
    var parts: [ReferencePart] = [.fond, .opis, .delo]
    if isFour {
      parts = countsPapki ? [.fond, .opis, .papka, .delo] : [.fond, .opis, .delo, .listy]
    }
    for (part, number) in zip(parts, numbers) where part != .listy {
      if let level = ReferenceLevel(rawValue: part.rawValue) {
        draft[level] = text.text(tokens: number)
      }
      draft.spans.append(ReferenceSpan(part, range: text.offsets(of: number)))
    }
    lastPart = .delo
    depth = 4
    index = numbers[numbers.count - 1].upperBound
    guard isFour else { return true }
    if !countsPapki {
      var leaves = LeafParser(
        text: text, vocabulary: vocabulary, at: numbers[numbers.count - 1].lowerBound)
      if let reading = leaves.parse() { take(reading) }
    }
    draft.notes.append(
      ReadingNote(
        .ambiguousShorthand,
        "four numbers in a row are read as \(parts.map(\.rawValue).joined(separator: ", "))",
        alternative: countsPapki ? "fond, opis, delo, listy" : "fond, opis, papka, delo"))
    return true
  }

  /// The numbers of a shorthand, all parted by the same mark and without blanks.
  private func gluedNumbers() -> [Range<Int>]? {
    guard text.isKind(index, .number) || text.isSingleLetter(index) else { return nil }
    var numbers: [Range<Int>] = []
    var start = index
    var end = index
    var separator: Token.Kind?
    while end < text.tokens.count, end == index || !text.tokens[end].followsBlank {
      let kind = text.tokens[end].kind
      let isSeparator =
        kind == .dash || kind == .mark(UInt8(ascii: "/"))
        || (kind == .mark(UInt8(ascii: ".")) && text.isGluedNumber(end + 1))
      if isSeparator, separator == nil || separator == kind, end > start,
        text.tokens[start..<end].contains(where: { $0.kind == .number })
      {
        separator = kind
        numbers.append(start..<end)
        start = end + 1
      } else if !text.tokens[end].isWordOrNumber && kind != .dash {
        break
      }
      end += 1
    }
    if end > start, text.tokens[start..<end].contains(where: { $0.kind == .number }) {
      numbers.append(start..<end)
    }
    return (3...4).contains(numbers.count) ? numbers : nil
  }

  /// `Р7523 105 168`: fond, opis and delo with nothing but blanks between.
  private func spacedNumbers() -> [Range<Int>]? {
    var numbers: [Range<Int>] = []
    var start = index
    while numbers.count < 4, text.tokens[safe: start]?.isWordOrNumber == true,
      numbers.isEmpty || text.isKind(start, .number), let end = text.numberEnd(from: start)
    {
      numbers.append(start..<end)
      start = end
    }
    return numbers.count == 3 && numbers.allSatisfy { $0.count <= 3 } ? numbers : nil
  }

  /// Numbers behind the delo without a label: a range is leaves, a single number another delo.
  mutating func parseListedNumbers() -> Bool {
    if lastPart == .opis, draft.delo == nil { return parseListedOpisi() }
    guard lastPart == .delo || (isShorthand && lastPart == .year), draft.listy == nil else {
      return false
    }
    var next = index
    if text.isMark(next, ",") { next += 1 }
    if next == index || !text.isKind(next, .number),
      vocabulary.has(.conjunction, in: text, at: next)
    {
      next += 1
    }
    let isJoined = next > index && !text.isMark(next - 1, ",")
    guard next > index, text.isKind(next, .number), !text.isYear(next) else { return false }
    var leaves = LeafParser(text: text, vocabulary: vocabulary, at: next)
    guard let reading = leaves.parse(), isFree(behind: reading.tokens.upperBound) else {
      return false
    }
    let isSingle = reading.leaves.count == 1 && reading.leaves[0].first == reading.leaves[0].last
    if reading.leaves.contains(where: { $0.first != $0.last })
      || (isSingle && isShorthand && !isJoined)
    {
      note(
        .unlabelledLeaves, "`\(reading.printed)` behind the delo has no label and is read as leaves"
      )
      take(reading)
      return true
    }
    return listDela(from: next, to: reading.tokens.upperBound)
  }

  /// `Оп. 113, 114`: further opisi, where nothing narrower follows.
  private mutating func parseListedOpisi() -> Bool {
    var further: [Range<Int>] = []
    var end = index
    while text.isMark(end, ","), text.isKind(end + 1, .number), !text.isYear(end + 1),
      let numberEnd = text.numberEnd(from: end + 1)
    {
      further.append(end + 1..<numberEnd)
      end = numberEnd
    }
    guard !further.isEmpty, !text.isKind(end, .word), !text.isKind(end, .dash),
      vocabulary.label(in: text, at: text.skippingSeparators(from: end)) == nil
    else { return false }
    listed += further
    index = end
    return true
  }

  private var isShorthand: Bool { deloLabel == nil && draft.delo != nil }

  private mutating func listDela(from start: Int, to end: Int) -> Bool {
    var start = start
    while start < end, let numberEnd = text.numberEnd(from: start) {
      listed.append(start..<numberEnd)
      start = numberEnd
      while start < end, !text.isKind(start, .number) { start += 1 }
    }
    index = end
    if let plural = deloLabel?.isPlural, !plural {
      note(.listedDelo, "a number behind the delo has no label and is read as another delo")
    }
    return true
  }

  /// Whether nothing behind a number makes something else of it, such as a month or a label.
  private func isFree(behind end: Int) -> Bool {
    if text.isMark(end, "/") { return false }
    guard text.isKind(end, .word) else { return true }
    return vocabulary.has(.conjunction, in: text, at: end)
  }

  mutating func note(_ code: ReadingNote.Code, _ message: String) {
    draft.notes.append(ReadingNote(code, message))
  }
}

extension TokenizedText {
  fileprivate func isGluedNumber(_ index: Int) -> Bool {
    isKind(index, .number) && !tokens[index].followsBlank
  }
}
