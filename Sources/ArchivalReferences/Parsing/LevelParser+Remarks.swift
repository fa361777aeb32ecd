/// What a reference says between and behind its levels.
extension LevelParser {
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
    // `1844: ф. 193` is a heading of what follows.
    guard draft.year == nil, let end = yearEnd(from: index).map(wordEnd), !text.isMark(end, ":")
    else { return false }
    let next = text.skippingSeparators(from: end)
    let isParted = next > end || text.isMark(end - 1, ".")
    let isBetween = isParted && vocabulary.label(in: text, at: next) != nil
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
    takeRemark(inside)
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

  /// Whether what stands in brackets says in which condition the document is, such as `(копия)`.
  private func isRemark(_ inside: Range<Int>) -> Bool {
    conditionEnd(from: inside.lowerBound) == inside.upperBound
  }

  /// Passes over a label that is not known, with its number, and says so: `n. 5`.
  ///
  /// What follows it can be understood again; nothing is left out silently.
  mutating func passUnread(after end: Int) -> Bool {
    let longestLabel = 12
    guard index > end, draft.fond != nil, let token = text.tokens[safe: index],
      token.kind == .word, !token.isCapitalized, token.range.count <= longestLabel,
      knownLabel(at: index) == nil,
      vocabulary.roles(in: text, at: index).roles.isEmpty, text.isMark(index + 1, "."),
      let numberEnd = text.numberEnd(from: index + 2), text.isKind(numberEnd - 1, .number)
    else { return false }
    let unread = text.text(tokens: index..<numberEnd)
    note(.unreadPart, "`\(unread)` is not understood and left out")
    lastPart = .other
    index = numberEnd
    return true
  }

  /// What kind of thing the document is, behind its place: `Л. 3. Подлинник. Машинопись`.
  mutating func parseCondition() -> Bool {
    guard draft.other["remark"] == nil, draft.delo != nil,
      let end = conditionEnd(from: index)
    else { return false }
    takeRemark(index..<end)
    index = end
    return true
  }

  private mutating func takeRemark(_ tokens: Range<Int>) {
    draft.other["remark"] = text.text(tokens: tokens)
    draft.spans.append(ReferenceSpan(.other, key: "remark", range: text.offsets(of: tokens)))
    lastPart = .other
  }

  /// The end of the sentences that begin here and say nothing but a condition.
  ///
  ///     condition = sentence { "." sentence }
  ///     sentence  = condition-word { condition-word | manner-word | number | dash | "," | "№" }
  private func conditionEnd(from start: Int) -> Int? {
    var last: Int?
    var sentence = start
    while vocabulary.has(.condition, in: text, at: sentence),
      let end = conditionSentenceEnd(from: sentence)
    {
      last = end
      guard text.isMark(end, "."), text.tokens[safe: end + 1]?.isCapitalized == true else { break }
      sentence = end + 1
    }
    return last
  }

  /// Where a sentence about the condition ends; nil when it goes on with words of another kind, as in
  /// `Копия письма`.
  private func conditionSentenceEnd(from start: Int) -> Int? {
    let longest = 12
    var end = start + 1
    while end - start < longest, let token = text.tokens[safe: end] {
      if token.kind == .word {
        guard isConditionPart(end) else { return nil }
      } else if !goesOnWithCondition(token, at: end) {
        break
      }
      end += 1
    }
    if text.isKind(end - 1, .dash) { end -= 1 }
    let closing: [Unicode.Scalar] = [".", ";", ",", ")", "]", "/"]
    return end >= text.tokens.count || closing.contains { text.isMark(end, $0) } ? end : nil
  }

  private func isConditionPart(_ index: Int) -> Bool {
    !vocabulary.roles(in: text, at: index).roles.isDisjoint(with: [.condition, .manner])
  }

  /// Whether a mark or a number stands within a sentence about the condition: `Машинопись, копия`,
  /// `2-й экз. машинописи`, `Экз. № 12`.
  private func goesOnWithCondition(_ token: Token, at index: Int) -> Bool {
    switch token.kind {
    case .number: return !text.isMark(index - 1, ",")
    case .dash: return true
    case .mark(UInt8(ascii: ",")):
      return vocabulary.has(.condition, in: text, at: index + 1)
    case .mark(UInt8(ascii: ".")):
      guard let next = text.tokens[safe: index + 1] else { return false }
      return next.kind == .word
        ? !next.isCapitalized && isConditionPart(index + 1)
        : text.isNumeroSign(index + 1)
          || next.kind == .number && vocabulary.has(.manner, in: text, at: index - 1)
    default: return text.isNumeroSign(index)
    }
  }

  /// A name between the fond and the opis, or a unit other than a delo: `f. 102, DPOO 1898, op. 226`.
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
      label.component == .level(.opis)
        || (label.component == .level(.delo) && !label.isPlainDelo && archive != nil),
      text.numberEnd(from: labelEnd) != nil
    else { return false }
    draft.other["section"] = text.text(tokens: index..<end)
    draft.spans.append(
      ReferenceSpan(.other, key: "section", range: text.offsets(of: index..<end)))
    lastPart = .other
    index = end
    return true
  }
}
