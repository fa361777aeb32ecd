extension NameFinder {
  private static let mostInitials = 3

  /// The end of initials and a surname that begin at `index`.
  ///
  /// "A.M. Puzanov", "Yu. V. Andropov", "W. Averell Harriman".
  func initialsAndSurname(at index: Int) -> Int? {
    let end = endOfInitials(from: index)
    let count = end - index
    guard count > 0, count <= Self.mostInitials, !isAcronym(index..<end) else { return nil }
    if let before = token(at: index - 1), tokens[index].joint.isClose,
      before.isInitial || count == 1 && before.kinds.contains(.numbered)
    {
      return nil
    }
    if let given = closeToken(at: end), given.kinds.contains(.given), given.joint == .blank,
      let surname = surname(at: end + 1), surname.joint == .blank
    {
      return end + 2
    }
    guard let surname = surname(at: end) else { return nil }
    if count == 1, opensLine(index), !surname.kinds.contains(.knownSurname),
      !vocabulary.hasSurnameEnding(surname.folded)
    {
      return nil
    }
    return end + 1
  }

  /// The end of given names and a surname that begin at `index`.
  ///
  /// "William Rogers", "David D. Newsom", "John Foster Dulles", "Vyacheslav Mikhaylovich Molotov".
  func givenNameAndSurname(at index: Int) -> Int? {
    guard isGivenName(at: index) else { return nil }
    var end = index + 1
    while end <= index + 3, let middle = closeToken(at: end), middle.joint != .adjoining,
      middle.isInitial || isMiddleName(middle)
    {
      end += 1
    }
    guard let last = surname(at: end) else {
      // The last of several given names serves as the surname: "Henry Charles".
      guard let last = token(at: end - 1), end > index + 1, !last.isInitial else { return nil }
      return end
    }
    return endOfSecondSurname(after: end, last: last, given: tokens[index]) ?? end + 1
  }

  /// The end of a surname and what follows it that begin at `index`.
  ///
  /// "Samsonov, G. Ye.", "Khrushchev N. S.", "Marjai József".
  func surnameAndGivenName(at index: Int) -> Int? {
    let surname = tokens[index]
    guard surname.canBeUnlistedName, !surname.isDotted, let next = token(at: index + 1) else {
      return nil
    }
    if next.kinds.contains(.hungarianGiven), !surname.kinds.contains(.given),
      next.joint == .blank || next.joint == .lineBreak, !isPrecededByName(index)
    {
      let isOtherName = !next.isDotted && self.surname(at: index + 2)?.joint == .blank
      return isOtherName ? nil : index + 2
    }
    return surnameAndInitials(at: index)
  }

  private func surnameAndInitials(at index: Int) -> Int? {
    guard let first = token(at: index + 1), first.isInitial,
      first.joint == .blank || first.joint == .comma
    else { return nil }
    let end = endOfInitials(from: index + 1)
    let initials = index + 1..<end
    guard initials.count <= Self.mostInitials, surname(at: end) == nil, !isAcronym(initials),
      first.joint != .comma || closeToken(at: end) == nil,
      initials.count > 1 || vocabulary.hasSurnameEnding(tokens[index].folded)
    else { return nil }
    return end
  }

  /// The token at `index` when it runs on from the one before and may be a surname.
  func surname(at index: Int) -> Token? {
    guard let token = token(at: index), token.joint.isClose || token.joint == .particle,
      token.canBeUnlistedName || isSurnameInList(token)
    else { return nil }
    return token
  }

  private func isSurnameInList(_ token: Token) -> Bool {
    !token.isInitial && token.letters >= 2 && !token.kinds.contains(.weakSurname)
      && !token.kinds.isDisjoint(with: [.eastAsianSurname, .vietnameseSurname, .knownSurname])
  }

  private func endOfInitials(from index: Int) -> Int {
    var end = index
    while end <= index + Self.mostInitials, let token = token(at: end), token.isInitial,
      end == index || token.joint.isClose
    {
      end += 1
    }
    return end
  }

  /// Whether the initials are the letters of an abbreviation such as "U.S." or "D.P.R.K.".
  private func isAcronym(_ range: Range<Int>) -> Bool {
    guard range.count > 1 else { return false }
    let letters = tokens[range].map(\.folded).joined()
    return vocabulary.kinds(of: letters).contains(.acronym)
      && letters != "am" && letters != "pm"
  }

  /// A given name that opens a name, or an unlisted one that a patronymic follows.
  private func isGivenName(at index: Int) -> Bool {
    let word = tokens[index]
    guard !word.isInitial, !word.isDotted else { return false }
    if let before = token(at: index - 1), word.joint == .blank, before.kinds.contains(.placePrefix)
    {
      return false
    }
    if word.kinds.contains(.given) { return word.kinds.isDisjoint(with: [.place, .function]) }
    guard word.canBeUnlistedName, let middle = closeToken(at: index + 1), middle.joint == .blank
    else { return false }
    return vocabulary.isPatronymic(middle.folded) && surname(at: index + 2) != nil
  }

  private func isMiddleName(_ token: Token) -> Bool {
    token.kinds.contains(.given) && token.kinds.isDisjoint(with: .blocked)
      || vocabulary.isPatronymic(token.folded)
  }

  /// "Castro Ruz" after a Spanish given name; "Foster Dulles" where the capitalised words end.
  private func endOfSecondSurname(after index: Int, last: Token, given: Token) -> Int? {
    guard !last.isDotted, let second = token(at: index + 1), second.joint == .blank,
      second.canBeUnlistedName, second.isCapitals == last.isCapitals,
      !second.kinds.contains(.given)
    else { return nil }
    let runEnds = second.isDotted || closeToken(at: index + 2) == nil
    return runEnds || given.kinds.contains(.spanishGiven) ? index + 2 : nil
  }

  /// Whether a given name or an initial runs on into the token at `index`.
  private func isPrecededByName(_ index: Int) -> Bool {
    guard tokens[index].joint.isClose, let before = token(at: index - 1) else { return false }
    return before.isInitial || before.kinds.contains(.given)
  }
}
