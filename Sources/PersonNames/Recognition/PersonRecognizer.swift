/// Finds the people that a text names.
///
/// A capitalised word is nobody without positive evidence: an East Asian surname with syllables
/// after it, initials, a known given name, a title, or the same surname with such evidence
/// elsewhere in the text. The tables of the module say what is a surname, a given name, a title,
/// and what is a place, an institution or an ordinary word.
public struct PersonRecognizer: Sendable {
  private let vocabulary: Vocabulary

  /// Makes a recognizer over the tables that the module carries.
  public init() {
    vocabulary = .embedded
  }

  /// The mentions of people in `text`, in the order of their places.
  ///
  /// Ranges are bytes of the text's UTF-8. Names run on over one line break and never over a blank
  /// line. The time is linear in the length of the text.
  ///
  /// - Parameters:
  ///   - text: Plain text of a document, or a part of it.
  ///   - knownNames: Names known from elsewhere, such as the title; a surname alone may mean them.
  public func mentions(in text: String, knownNames: [PersonName] = []) -> [PersonMention] {
    let bytes = Array(text.utf8)
    let finder = NameFinder(
      bytes: bytes, tokens: TokenScanner.tokens(of: bytes, vocabulary: vocabulary),
      vocabulary: vocabulary)
    let claims = claims(finder)
    var index = SurnameIndex()
    for name in claims.compactMap(\.name) + knownNames {
      index.add(name, vocabulary: vocabulary)
    }
    return mentions(finder, claims, &index)
  }

  /// Tokens that a first look has settled: a name, or with no name something that is no person.
  private struct Claim {
    let tokens: Range<Int>
    let name: PersonName?
    let isFull: Bool
  }

  private func claims(_ finder: NameFinder) -> [Claim] {
    var claims: [Claim] = []
    var names: [String: PersonName] = [:]
    var previous: FoundName?
    var index = 0
    while index < finder.tokens.count {
      if let end = finder.endOfPhrase(at: index) {
        claims.append(Claim(tokens: index..<end, name: nil, isFull: false))
        index = end
      } else if let found = finder.name(at: index, after: previous) {
        let printed = finder.printed(found.tokens)
        let name = names[printed] ?? PersonName(printed, vocabulary: vocabulary)
        names[printed] = name
        let isPerson = !finder.isNamesake(found.tokens)
        claims.append(
          Claim(tokens: found.tokens, name: isPerson ? name : nil, isFull: found.isFull))
        previous = found
        index = found.tokens.upperBound
      } else {
        index += 1
      }
    }
    return claims
  }

  /// Goes through the text again and settles the surnames that stand alone.
  private func mentions(
    _ finder: NameFinder, _ claims: [Claim], _ surnames: inout SurnameIndex
  ) -> [PersonMention] {
    var mentions: [PersonMention] = []
    var bound = 0
    var token = 0
    var remaining = claims[...]
    while token < finder.tokens.count {
      var range = token..<token + 1
      var name: PersonName?
      if let claim = remaining.first, claim.tokens.lowerBound == token {
        remaining.removeFirst()
        range = claim.tokens
        name = claim.name.map { resolve($0, isFull: claim.isFull, finder, range, &surnames) }
        if claim.isFull, let name { surnames.pass(name, vocabulary: vocabulary) }
      } else {
        name = loneName(at: token, finder, &surnames)
      }
      if let name {
        mentions.append(mention(name, finder, range, notBefore: bound))
        bound = range.upperBound
      }
      token = range.upperBound
    }
    return mentions
  }

  private func resolve(
    _ name: PersonName, isFull: Bool, _ finder: NameFinder, _ range: Range<Int>,
    _ surnames: inout SurnameIndex
  ) -> PersonName {
    if isFull { return surnames.fullest(of: name, vocabulary: vocabulary) }
    let found = surnames.name(forSurname: finder.tokens[range.lowerBound].folded) ?? name
    return surnames.fullest(of: found, vocabulary: vocabulary)
  }

  /// The person that a surname without title or given name means, if it means one.
  private func loneName(
    at index: Int, _ finder: NameFinder, _ surnames: inout SurnameIndex
  ) -> PersonName? {
    let token = finder.tokens[index]
    guard !token.isInitial, token.letters >= 2,
      token.kinds.isDisjoint(with: .blocked.union(.weakSurname)),
      !finder.isNamesake(index..<index + 1)
    else { return nil }
    if let name = surnames.name(forSurname: token.folded) {
      return surnames.fullest(of: name, vocabulary: vocabulary)
    }
    guard token.kinds.contains(.knownSurname) else { return nil }
    return PersonName(finder.printed(index..<index + 1), vocabulary: vocabulary)
  }

  private func mention(
    _ name: PersonName, _ finder: NameFinder, _ tokens: Range<Int>, notBefore bound: Int
  ) -> PersonMention {
    let office = finder.officeRange(before: tokens.lowerBound, notBefore: bound)
    return PersonMention(
      name: name, printed: finder.printed(tokens), range: finder.byteRange(tokens),
      office: office.map(finder.text))
  }
}
