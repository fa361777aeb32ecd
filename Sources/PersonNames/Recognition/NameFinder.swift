/// Decides whether the name of a person begins at a token, by the evidence around it.
///
/// Every rule looks at a bounded number of tokens, so a text is read in linear time.
struct NameFinder {
  let bytes: [UInt8]
  let tokens: [Token]
  let vocabulary: Vocabulary

  /// The name that begins at `index`; `previous` is the name found last.
  func name(at index: Int, after previous: FoundName?) -> FoundName? {
    let isListed = continuesList(at: index, after: previous) || hasPluralTitle(before: index)
    let full =
      eastAsianName(at: index)
      ?? initialsAndSurname(at: index)
      ?? givenNameAndSurname(at: index)
      ?? surnameAndGivenName(at: index)
    if let full {
      return FoundName(tokens: index..<full, isFull: true, isListed: isListed)
    }
    guard let end = titledSurname(at: index, isListed: isListed) else { return nil }
    return FoundName(tokens: index..<end, isFull: end - index > 1, isListed: isListed)
  }

  /// The end of a phrase such as "Hong Kong" that begins at `index` and is not a person's name.
  func endOfPhrase(at index: Int) -> Int? {
    guard vocabulary.opensPhrase(tokens[index].folded) else { return nil }
    for length in [3, 2] where index + length <= tokens.count {
      let words = tokens[index..<index + length]
      if words.dropFirst().allSatisfy(\.joint.isClose),
        vocabulary.isPhrase(words.map(\.folded))
      {
        return index + length
      }
    }
    return nil
  }

  /// Whether the tokens name a thing called after a person: "Kim Il Sung University", "Order of
  /// Lenin", "Lenin Peace Prize".
  func isNamesake(_ range: Range<Int>) -> Bool {
    if let before = token(at: range.lowerBound - 1), tokens[range.lowerBound].joint == .connector,
      before.kinds.contains(.award)
    {
      return true
    }
    var index = range.upperBound
    while index < range.upperBound + 4, let next = token(at: index), next.joint == .blank {
      if !next.kinds.isDisjoint(with: [.namesake, .award]) { return true }
      guard next.kinds.contains(.common) else { return false }
      index += 1
    }
    return false
  }

  func token(at index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// The token at `index` when it runs on from the one before it.
  func closeToken(at index: Int) -> Token? {
    token(at: index).flatMap { $0.joint.isClose ? $0 : nil }
  }

  /// Whether only blanks or marks stand between `index` and the line break or text start before it.
  func opensLine(_ index: Int) -> Bool {
    var position = tokens[index].range.lowerBound
    while position > 0 {
      position -= 1
      let byte = bytes[position]
      if byte == 0x0A { return true }
      if ByteReading.isLetter(byte) || ByteReading.isDigit(byte) || byte >= 0x80 { return false }
      if tokens[index].range.lowerBound - position > 16 { return false }
    }
    return true
  }
}
