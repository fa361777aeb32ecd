extension NameFinder {
  private static let mostOfficeWords = 12
  private static let mostTitledWords = 3
  private static let longestTitle = 30

  /// The end of the surname, with unlisted given names before it, that a title announces.
  func titledSurname(at index: Int, isListed: Bool) -> Int? {
    let first = tokens[index]
    let isListedSurname =
      !first.kinds.isDisjoint(with: [.eastAsianSurname, .vietnameseSurname, .knownSurname])
      && first.letters >= 2
    guard first.canBeUnlistedName || isListedSurname && !first.isInitial else { return nil }
    let title = titleStrength(before: index)
    guard isListed || title != .none else { return nil }
    if title == .office, !isListed, !isListedSurname,
      !vocabulary.hasSurnameEnding(first.folded)
    {
      return nil
    }
    if isListedSurname { return index + 1 }
    var end = index + 1
    while end < index + Self.mostTitledWords, !tokens[end - 1].isDotted,
      let next = token(at: end), next.joint == .blank || next.joint == .particle,
      next.canBeUnlistedName, next.isCapitals == first.isCapitals
    {
      end += 1
    }
    return end
  }

  /// Whether the token at `index` goes on with a list of names that a plural title opened.
  func continuesList(at index: Int, after previous: FoundName?) -> Bool {
    guard let previous, previous.isListed, previous.tokens.upperBound == index else { return false }
    return tokens[index].joint == .comma || tokens[index].joint == .conjunction
  }

  func hasPluralTitle(before index: Int) -> Bool {
    if tokens[index].joint.isClose, let before = token(at: index - 1) {
      return before.kinds.contains(.plural)
    }
    return smallWord(before: index)?.kinds.contains(.plural) ?? false
  }

  /// How strongly the words before a token announce a person.
  private enum TitleStrength {
    case none
    /// "Minister of Finance": other words than a surname often follow.
    case office
    /// "Comrade", "Ambassador".
    case title
  }

  private func titleStrength(before index: Int) -> TitleStrength {
    guard tokens[index].joint == .blank || tokens[index].joint == .lineBreak,
      let before = token(at: index - 1)
    else {
      let isTitle = smallWord(before: index).map { !$0.kinds.isDisjoint(with: .title) } ?? false
      return isTitle ? .title : .none
    }
    if !before.kinds.isDisjoint(with: .title) { return .title }
    return officeRange(before: index, notBefore: 0) == nil ? .none : .office
  }

  /// The office printed directly before the token at `index`, in bytes.
  ///
  /// `bound` is the token after the last name: no office reaches across a name.
  func officeRange(before index: Int, notBefore bound: Int) -> Range<Int>? {
    guard tokens[index].joint == .blank || tokens[index].joint == .lineBreak else {
      guard let word = smallWord(before: index), word.kinds.contains(.office) else { return nil }
      return startOfModifiers(before: word.range, index: index, bound)..<word.range.upperBound
    }
    var start = index
    while start > bound, index - start < Self.mostOfficeWords, start == index || runsOn(at: start) {
      start -= 1
    }
    var end = index
    while end > start, tokens[end - 1].kinds.contains(.honorific) { end -= 1 }
    guard let office = (start..<end).first(where: { tokens[$0].kinds.contains(.office) }) else {
      return nil
    }
    var first = office
    while first > start, tokens[first].joint.isClose { first -= 1 }
    while first < office, tokens[first].kinds.contains(.function),
      tokens[first].kinds.isDisjoint(with: .common)
    {
      first += 1
    }
    return tokens[first].range.lowerBound..<printedEnd(of: tokens[end - 1])
  }

  /// The end of the last word of an office, after the dot of an abbreviation such as "Gen.".
  private func printedEnd(of token: Token) -> Int {
    let hasDot = token.isDotted && token.kinds.contains(.abbreviation)
    return hasDot ? token.range.upperBound + 1 : token.printedEnd
  }

  /// Where the capitalised words before an office in small letters begin: "Soviet ambassador".
  private func startOfModifiers(before office: Range<Int>, index: Int, _ bound: Int) -> Int {
    var first = index - 1
    guard first >= bound, tokens[first].range.upperBound + 1 == office.lowerBound,
      tokens[first].kinds.isDisjoint(with: .function)
    else { return office.lowerBound }
    while first > bound, index - first < Self.mostOfficeWords, tokens[first].joint == .blank,
      tokens[first - 1].kinds.isDisjoint(with: .function)
    {
      first -= 1
    }
    return tokens[first].range.lowerBound
  }

  /// Whether the token at `index` continues the office that the one before it belongs to.
  private func runsOn(at index: Int) -> Bool {
    switch tokens[index].joint {
    case .adjoining, .blank, .lineBreak, .connector, .conjunction: true
    case .comma, .particle, .apart: false
    }
  }

  /// The word that begins with a small letter and stands directly before a token, on its line.
  private func smallWord(before index: Int) -> (kinds: WordKinds, range: Range<Int>)? {
    var end = tokens[index].range.lowerBound
    guard end > 0, bytes[end - 1] == 0x20 else { return nil }
    end -= 1
    let hasDot = end > 0 && bytes[end - 1] == 0x2E
    if hasDot { end -= 1 }
    var start = end
    while start > 0, end - start < Self.longestTitle, isWordByte(bytes[start - 1]) { start -= 1 }
    guard start < end, start == 0 || !isWordByte(bytes[start - 1]) else { return nil }
    let kinds = vocabulary.kinds(of: vocabulary.folding.fold(bytes, in: start..<end))
    return hasDot && !kinds.contains(.abbreviation) ? nil : (kinds, start..<end)
  }

  /// Letters of any script, and the apostrophe of "d'Affaires".
  private func isWordByte(_ byte: UInt8) -> Bool {
    ByteReading.isLetter(byte) || byte >= 0x80 || byte == 0x27
  }
}
