/// The numbers of levels where they are more than digits behind a label.
extension LevelParser {
  /// `Ф-487 оп. 1`: the index behind the dash that glues a number to its label.
  ///
  /// With nothing behind it such a fond can be anything, an aircraft too.
  func behindDash(_ level: ReferenceLevel, at index: Int) -> Int {
    guard text.isKind(index, .dash), !text.tokens[index].followsBlank,
      text.isKind(index + 1, .number), let end = text.numberEnd(from: index + 1)
    else { return index }
    let next = text.skippingSeparators(from: end)
    let isInside = level != .fond && draft.fond != nil
    return isInside || vocabulary.label(in: text, at: next) != nil ? index + 1 : index
  }

  /// `Ф. П. Оп. 1`, `fond Molotov's secretariat, opis 10`: a fond can be a letter or, in a known archive,
  /// a name, where an opis follows; a letter also where a unit does (`Ф. П. Спр. 12`), an
  /// abbreviation where a delo does (`Ф. ВУА. Д. 5`).
  func letterEnd(_ level: ReferenceLevel, from index: Int) -> Int? {
    let longestName = archive == nil ? 1 : 7
    guard level == .fond, text.tokens[safe: index]?.isCapitalized == true else { return nil }
    var end = index
    while end - index < longestName, text.isKind(end, .word) { end += 1 }
    guard end > index, end > index + 1 || archive != nil || text.isSingleLetter(index),
      let (label, labelEnd) = vocabulary.label(in: text, at: text.skippingSeparators(from: end)),
      label.component == .level(.opis)
        || (end == index + 1 && label.component == .level(.delo)
          && (!label.isPlainDelo || text.tokens[index].capitals >= 2)),
      text.numberEnd(from: labelEnd) != nil
    else { return nil }
    return end
  }

  /// `d. [120]`: a number that an editor has supplied.
  func suppliedNumberEnd(from start: Int) -> Int? {
    guard text.isMark(start, "["), let end = text.numberEnd(from: start + 1),
      text.isMark(end, "]")
    else { return nil }
    return end + 1
  }

  /// `оп. 12 ос, спр. 4539`, `Оп. 98 с. Д. 704`: letters that a blank parts from their number.
  func suffixEnd(behind end: Int) -> Int {
    guard let token = text.tokens[safe: end], token.kind == .word, token.range.count <= 4,
      token.followsBlank, !token.isCapitalized, text.isKind(end - 1, .number), isSuffix(end)
    else { return end }
    let next = text.skippingSeparators(from: end + 1)
    return next > end + 1 && vocabulary.label(in: text, at: next) != nil ? end + 1 : end
  }

  /// `Ф. 15-й армии. Оп. 3`: the words that tell whose fond a number is, in the archives of armies.
  func namedNumberEnd(behind end: Int) -> Int {
    let longestName = 5
    var last = end
    while last - end < longestName, text.isKind(last, .word), knownLabel(at: last) == nil {
      let isShortened =
        text.isMark(last + 1, ".") && text.tokens[last].range.count <= 6
        && text.isKind(last + 2, .word) && knownLabel(at: last + 2) == nil
      last += isShortened ? 2 : 1
    }
    guard archive != nil, last > end,
      let (label, labelEnd) = knownLabel(at: text.skippingSeparators(from: last)),
      label.component == .level(.opis), text.isMark(last, ".") || text.isMark(last, ","),
      text.numberEnd(from: labelEnd) != nil
    else { return end }
    return last
  }

  /// Whether a word means nothing by itself, or only a page, which no label follows.
  private func isSuffix(_ index: Int) -> Bool {
    if vocabulary.isOrdinary(text.tokens[index]) { return true }
    guard let (label, _) = vocabulary.label(in: text, at: index) else {
      return text.isSingleLetter(index) && !vocabulary.has(.year, in: text, at: index)
    }
    return label.component == .pages
  }

  /// `ОГАЧО. Р-974. Оп. 3`: a number without a label between the archive and the opis is the fond.
  mutating func parseBareFond() -> Bool {
    // `П-11` is a number, `П. 11` a label with one.
    guard text.isKind(index, .number) || text.isKind(index + 1, .dash), archive != nil,
      draft.fond == nil, let end = text.numberEnd(from: index),
      case let next = text.skippingSeparators(from: end), next > end,
      let (label, labelEnd) = knownLabel(at: next), label.component == .level(.opis),
      text.numberEnd(from: labelEnd) != nil
    else { return false }
    take(.fond, index..<end)
    depth = 1
    return true
  }

  /// The end of a number in a reference without blanks: `ф987оп1спр545`.
  func endBeforeLabel(of number: Range<Int>) -> Int {
    number.dropFirst().first { index in
      guard text.isKind(index, .word), text.isKind(index - 1, .number),
        text.isKind(index + 1, .number), !text.isSingleLetter(index),
        case .level? = vocabulary.label(in: text, at: index)?.label.component
      else { return false }
      return true
    } ?? number.upperBound
  }

  /// `опис 2, № 184`: the sign alone where the unit is expected.
  mutating func parseNumero() -> Bool {
    guard draft.fond != nil || draft.opis != nil, draft.delo == nil, text.isNumeroSign(index),
      let end = text.numberEnd(from: index + 1)
    else { return false }
    draft.other["unit_label"] = text.text(text.tokens[index])
    take(.delo, index + 1..<end)
    depth = max(depth, 4)
    return true
  }
}
