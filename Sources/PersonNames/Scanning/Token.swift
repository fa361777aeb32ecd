/// A capitalised word, or an initial, of the text.
struct Token: Sendable {
  /// Bytes of the word; without the dot of an initial and without a possessive "'s".
  let range: Range<Int>
  let folded: String
  let kinds: WordKinds
  /// What stands between the word before and this one.
  let joint: Joint
  /// Two letters or more, none of them small.
  let isCapitals: Bool
  /// A dot follows directly.
  let isDotted: Bool
  /// Letters that abbreviate a name, followed by a dot.
  let isInitial: Bool
  let letters: Int

  /// The end of what is printed for the word inside a name: after the dot of an initial.
  var printedEnd: Int { isInitial ? range.upperBound + 1 : range.upperBound }

  /// Whether the word may be a surname, or a given name, that no table knows.
  ///
  /// Short words in capitals are more often abbreviations of offices.
  var canBeUnlistedName: Bool {
    !isInitial && letters >= 2 && kinds.isDisjoint(with: .blocked) && !(isCapitals && letters <= 3)
  }
}
