/// Recognizes given names that may follow a Korean, Chinese or Vietnamese surname.
struct EastAsianForm {
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// Whether the words of a whole printed name are an East Asian surname and given names.
  func isName(surname: NameWord, given: some Collection<NameWord>) -> Bool {
    guard !surname.isInitial, !given.contains(where: \.isInitial) else { return false }
    if surname.kinds.contains(.vietnameseSurname), given.count <= 3,
      given.allSatisfy({ vocabulary.vietnamese.isSyllable($0.folded) })
    {
      return true
    }
    guard surname.kinds.contains(.eastAsianSurname), let first = given.first else { return false }
    switch given.count {
    case 1: return syllableCount(first.folded) != nil
    case 2: return given.allSatisfy { syllableCount($0.folded) == 1 }
    default: return false
    }
  }

  /// The syllables of a Korean or Chinese given name, joined or with hyphens; nil for other words.
  ///
  /// After a first part that is a syllable the others are believed when they are short: scans and
  /// typists garble them ("Cheol-hwn").
  func syllableCount(_ folded: String) -> Int? {
    let parts = folded.split(separator: "-")
    guard let first = parts.first, parts.count > 1 else { return joinedSyllables(folded) }
    guard parts.count <= 3, joinedSyllables(String(first)) != nil else { return nil }
    return parts.dropFirst().allSatisfy(isPlausible) ? parts.count : nil
  }

  /// Whether a folded word begins with a letter beyond ASCII, which here is a Cyrillic one.
  func isCyrillic(_ folded: String) -> Bool { folded.utf8.first.map { $0 >= 0x80 } ?? false }

  private func isPlausible(_ part: Substring) -> Bool {
    joinedSyllables(String(part)) != nil || part.unicodeScalars.count <= 4
  }

  private func joinedSyllables(_ word: String) -> Int? {
    (isCyrillic(word) ? vocabulary.cyrillic : vocabulary.eastAsian).syllableCount(word)
  }
}
