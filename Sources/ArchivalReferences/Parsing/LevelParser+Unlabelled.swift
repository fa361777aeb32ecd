extension LevelParser {
  /// Three or four numbers in a row behind an archive's name: `17-3-1234`, `0102/13/72/5`.
  ///
  /// They are fond, opis and delo. A fourth is a leaf, or the delo where the archive counts papki.
  /// Source: M. Lewin, The Soviet Century, on notes that give "four consecutive numbers".
  mutating func parseShorthand() -> Bool {
    guard archive != nil, draft.fond == nil, let numbers = shorthandNumbers() else { return false }
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
  private func shorthandNumbers() -> [Range<Int>]? {
    guard text.isKind(index, .number) || text.isSingleLetter(index) else { return nil }
    if let numbers = spacedNumbers() { return numbers }
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
    guard lastPart == .delo, draft.listy == nil else { return false }
    var next = index
    if text.isMark(next, ",") { next += 1 }
    if next == index || !text.isKind(next, .number),
      vocabulary.has(.conjunction, in: text, at: next)
    {
      next += 1
    }
    guard next > index, text.isKind(next, .number), !text.isYear(next) else { return false }
    var leaves = LeafParser(text: text, vocabulary: vocabulary, at: next)
    guard let reading = leaves.parse(), isFree(behind: reading.tokens.upperBound) else {
      return false
    }
    let isSingle = reading.leaves.count == 1 && reading.leaves[0].first == reading.leaves[0].last
    if reading.leaves.contains(where: { $0.first != $0.last }) || (isSingle && isShorthand) {
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

  private var isShorthand: Bool { deloLabel == nil }

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
    guard text.isKind(end, .word) else { return true }
    return vocabulary.has(.conjunction, in: text, at: end)
  }

  mutating func note(_ code: ReadingNote.Code, _ message: String) {
    draft.notes.append(ReadingNote(code, message))
  }

  /// `214 л.`: a number before the label is the size of the file and no leaf.
  mutating func parseExtent() -> Bool {
    guard draft.other["extent"] == nil, text.isKind(index, .number),
      let (label, end) = vocabulary.label(in: text, at: index + 1), label.component == .listy,
      !text.isKind(end, .number)
    else { return false }
    let tokens = index..<end
    draft.other["extent"] = text.text(tokens: tokens)
    draft.spans.append(ReferenceSpan(.other, key: "extent", range: text.offsets(of: tokens)))
    lastPart = .other
    index = end
    return true
  }

  /// A year between two levels (`op. 34, 1946, p. 253`) or at the end.
  mutating func parseYear() -> Bool {
    guard draft.year == nil, let end = yearEnd(from: index).map(wordEnd) else { return false }
    let next = text.skippingSeparators(from: end)
    let isBetween = next > end && vocabulary.label(in: text, at: next) != nil
    guard isBetween || next >= text.tokens.count || text.isMark(end, ";") || text.isMark(end, ")")
    else { return false }
    let year = yearEnd(from: index) ?? end
    takeYear(index..<year)
    index = wordEnd(behind: year)
    return true
  }

  private mutating func takeYear(_ tokens: Range<Int>) {
    draft.year = text.text(tokens: tokens)
    draft.spans.append(ReferenceSpan(.year, range: text.offsets(of: tokens)))
    lastPart = .year
    index = tokens.upperBound
  }

  /// The end of `1946` or `1946-1948`.
  private func yearEnd(from index: Int) -> Int? {
    guard text.isYear(index) else { return nil }
    return text.isKind(index + 1, .dash) && text.isYear(index + 2) ? index + 3 : index + 1
  }

  /// The index behind the word for a year that follows one, as in `1898 g`.
  private func wordEnd(behind year: Int) -> Int {
    guard vocabulary.has(.year, in: text, at: year) else { return year }
    return text.isMark(year + 1, ".") ? year + 2 : year + 1
  }

  /// What stands in brackets behind a number: a year, a part of the reference, or a remark.
  mutating func parseBracket() -> Bool {
    let longestRemark = 40
    guard text.isMark(index, "(") else { return false }
    if draft.year == nil, let end = yearEnd(from: index + 1) {
      let close = wordEnd(behind: end)
      if text.isMark(close, ")") {
        takeYear(index + 1..<end)
        index = close + 1
        return true
      }
    }
    let limit = min(index + 2 + longestRemark, text.tokens.count)
    guard let close = (index + 1..<max(index + 1, limit)).first(where: { text.isMark($0, ")") }),
      close > index + 1
    else { return false }
    let open = index
    index += 1
    if parseBracketedLevel(), index == close {
      index = close + 1
      return true
    }
    index = open
    let inside = open + 1..<close
    guard draft.other["remark"] == nil, isRemark(inside) else {
      // A long title of a fond or delo in brackets does not end the reference.
      let next = text.skippingSeparators(from: close + 1)
      guard vocabulary.label(in: text, at: next) != nil else { return false }
      index = close + 1
      return true
    }
    draft.other["remark"] = text.text(tokens: inside)
    draft.spans.append(ReferenceSpan(.other, key: "remark", range: text.offsets(of: inside)))
    index = close + 1
    return true
  }

  private mutating func parseBracketedLevel() -> Bool {
    let saved = self
    var inner = self
    guard vocabulary.label(in: text, at: index) != nil, inner.parse() != nil else {
      self = saved
      return false
    }
    self = inner
    return true
  }

  private func isRemark(_ inside: Range<Int>) -> Bool {
    let longestRemark = 10
    return inside.count <= longestRemark
      && !inside.contains { index in
        let roles = vocabulary.roles(in: text, at: index).roles
        return !roles.isDisjoint(with: [.credit, .leadIn, .ibid]) || text.isMark(index, "(")
          || text.isKind(index, .quote)
      } && !(archive.map { $0.isNamed(text.text(tokens: inside)) } ?? false)
  }

  /// A name between the fond and the opis: `f. 102, DPOO 1898, op. 226`.
  mutating func parseSection() -> Bool {
    let longestSection = 10
    guard lastPart == .fond, draft.opis == nil, let first = text.tokens[safe: index],
      first.isCapitalized
    else { return false }
    var end = index
    while end < min(index + longestSection, text.tokens.count), !text.isMark(end, ","),
      !text.isMark(end, "."), !text.isMark(end, ";")
    {
      end += 1
    }
    var next = text.skippingSeparators(from: end)
    if let year = yearEnd(from: next) {
      next = text.skippingSeparators(from: wordEnd(behind: year))
    }
    guard next > end, let (label, labelEnd) = vocabulary.label(in: text, at: next),
      label.component == .level(.opis), text.numberEnd(from: labelEnd) != nil
    else { return false }
    draft.other["section"] = text.text(tokens: index..<end)
    draft.spans.append(
      ReferenceSpan(.other, key: "section", range: text.offsets(of: index..<end)))
    lastPart = .other
    index = end
    return true
  }
}

extension TokenizedText {
  fileprivate func isGluedNumber(_ index: Int) -> Bool {
    isKind(index, .number) && !tokens[index].followsBlank
  }
}

extension Archive {
  fileprivate func isNamed(_ name: String) -> Bool {
    let hash = WordHash.of(name)
    return WordHash.of(code) == hash || otherNames.contains { WordHash.of($0.name) == hash }
  }
}
