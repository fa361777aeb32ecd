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

  /// `Ф. П. Оп. 1`: a fond can be one letter, where an opis follows.
  func letterEnd(_ level: ReferenceLevel, from index: Int) -> Int? {
    guard level == .fond, text.isSingleLetter(index), text.tokens[index].isCapitalized,
      let (label, end) = vocabulary.label(
        in: text, at: text.skippingSeparators(from: index + 1)),
      label.component == .level(.opis), text.numberEnd(from: end) != nil
    else { return nil }
    return index + 1
  }

  /// `оп. 12 ос, спр. 4539`, `Оп. 98 с. Д. 704`: letters that a blank parts from their number.
  func suffixEnd(behind end: Int) -> Int {
    guard let token = text.tokens[safe: end], token.kind == .word, token.range.count <= 4,
      token.followsBlank, !token.isCapitalized, text.isKind(end - 1, .number), isSuffix(end)
    else { return end }
    let next = text.skippingSeparators(from: end + 1)
    return next > end + 1 && vocabulary.label(in: text, at: next) != nil ? end + 1 : end
  }

  /// Whether a word means nothing by itself, or only a page, which no label follows.
  private func isSuffix(_ index: Int) -> Bool {
    if vocabulary.isOrdinary(text.tokens[index]) { return true }
    guard let (label, _) = vocabulary.label(in: text, at: index) else {
      return text.isSingleLetter(index) && !vocabulary.has(.year, in: text, at: index)
    }
    return label.component == .pages
  }
}
