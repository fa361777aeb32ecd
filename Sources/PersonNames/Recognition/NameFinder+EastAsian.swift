extension NameFinder {
  /// The end of a Korean, Chinese or Vietnamese name that begins at `index`.
  func eastAsianName(at index: Int) -> Int? {
    let surname = tokens[index]
    guard !surname.isDotted, !surname.kinds.isDisjoint(with: .anySurname) else { return nil }
    let vietnamese = vietnameseName(at: index)
    guard surname.kinds.contains(.eastAsianSurname) else { return vietnamese }
    let other =
      surname.kinds.contains(.weakSurname)
      ? nameAfterWeakSurname(at: index) : sinoKoreanName(at: index)
    guard let vietnamese, let other else { return vietnamese ?? other }
    return max(vietnamese, other)
  }

  /// The end of a Korean or Chinese name.
  ///
  /// A surname, then one hyphenated given name, one of two syllables, or one or two of one;
  /// a second Cyrillic one may have a case ending ("Ким Ир Сена").
  private func sinoKoreanName(at index: Int) -> Int? {
    let form = EastAsianForm(vocabulary)
    guard let first = givenName(at: index + 1, after: tokens[index]),
      let syllables = form.syllableCount(first.folded)
    else { return nil }
    let end = index + 2
    guard syllables == 1, !first.isDotted, let second = givenName(at: end, after: tokens[index]),
      second.isCapitals == first.isCapitals,
      let more = form.syllableCount(second.folded), more == 1 || form.isCyrillic(second.folded)
    else { return end }
    return second.joint == .lineBreak && beginsName(at: end) ? end : end + 1
  }

  /// A surname such as "So" or "He" wants more than one syllable after it, and no other surname.
  private func nameAfterWeakSurname(at index: Int) -> Int? {
    guard let end = sinoKoreanName(at: index) else { return nil }
    let first = tokens[index + 1]
    if end == index + 2 {
      let syllables = EastAsianForm(vocabulary).syllableCount(first.folded) ?? 0
      return syllables > 1 && (first.letters > 4 || first.folded.utf8.contains(0x2D)) ? end : nil
    }
    return tokens[index].isCapitals || beginsName(at: index + 1) ? nil : end
  }

  private func vietnameseName(at index: Int) -> Int? {
    guard tokens[index].kinds.contains(.vietnameseSurname) else { return nil }
    var end = index + 1
    while end <= index + 3, let word = givenName(at: end, after: tokens[index]),
      vocabulary.vietnamese.isSyllable(word.folded)
    {
      end += 1
      if word.isDotted { break }
    }
    let isEnough = end > index + (tokens[index].kinds.contains(.weakSurname) ? 2 : 1)
    return isEnough ? end : nil
  }

  /// The token at `index` when it may be a given name after `surname`.
  private func givenName(at index: Int, after surname: Token) -> Token? {
    guard let word = closeToken(at: index), word.joint != .adjoining, !word.isInitial,
      word.kinds.isDisjoint(with: .blocked.subtracting(.namesake))
        || word.kinds.contains(.weakSurname) && !(word.isCapitals && word.kinds.contains(.function))
        || word.folded.utf8.contains(0x2D) && word.kinds.isDisjoint(with: .title),
      surname.isCapitals || !word.isCapitals
    else { return nil }
    return word
  }

  /// Whether an ordinary East Asian surname and a given name stand at `index`.
  private func beginsName(at index: Int) -> Bool {
    let surname = tokens[index]
    guard surname.kinds.contains(.eastAsianSurname), !surname.kinds.contains(.weakSurname),
      let given = givenName(at: index + 1, after: surname)
    else { return false }
    return given.kinds.isDisjoint(with: .function)
      && EastAsianForm(vocabulary).syllableCount(given.folded) != nil
  }
}
