/// A printed name taken apart into surname and given names.
struct NameParts {
  private(set) var surname: ArraySlice<NameWord> = []
  private(set) var given: ArraySlice<NameWord> = []
  /// Surname first and no comma, as in "Kim Il Sung".
  private(set) var isEastAsian = false

  /// Divides a printed name by its form.
  ///
  /// Understands East Asian names, "A.M. Puzanov", "Samsonov, G. Ye.", "Marjai József",
  /// "Raúl Castro Ruz", "William Rogers" and "Nehru, Jawaharlal".
  /// Forms of address before the name, a name in round brackets and "Jr." after it are left out.
  init(_ printed: String, vocabulary: Vocabulary) {
    let text = printed.split(separator: "(", maxSplits: 1, omittingEmptySubsequences: false)[0]
    let halves = text.split(separator: ",", maxSplits: 1).map {
      Self.bareWords(of: $0, vocabulary: vocabulary)
    }
    guard let words = halves.first else { return }
    if halves.count == 2, !halves[1].isEmpty, !words.isEmpty {
      surname = words[...]
      given = halves[1][...]
      isEastAsian =
        words.count == 1 && EastAsianForm(vocabulary).isName(surname: words[0], given: given)
    } else {
      divide(words, vocabulary)
    }
  }

  /// The words without titles before them and "Jr." or "Sr." after them.
  private static func bareWords(of text: Substring, vocabulary: Vocabulary) -> [NameWord] {
    var words = NameWord.words(of: text, vocabulary: vocabulary)[...]
    while words.count > 1, let first = words.first, !first.kinds.isDisjoint(with: .title),
      first.kinds.isDisjoint(with: [.given, .anySurname, .initial])
    {
      words.removeFirst()
    }
    if let last = words.last, last.folded == "jr" || last.folded == "sr" { words.removeLast() }
    return Array(words)
  }

  private mutating func divide(_ words: [NameWord], _ vocabulary: Vocabulary) {
    guard let first = words.first, let last = words.last, words.count > 1 else {
      surname = words[...]
      return
    }
    if EastAsianForm(vocabulary).isName(surname: first, given: words.dropFirst()) {
      surname = words.prefix(1)
      given = words.dropFirst()
      isEastAsian = true
    } else if last.isInitial || Self.hasSurnameFirst(words, vocabulary) {
      let length = words.firstIndex(where: \.isInitial) ?? 1
      surname = words.prefix(max(length, 1))
      given = words.dropFirst(max(length, 1))
    } else {
      let length = Self.surnameLength(words)
      surname = words.suffix(length)
      given = words.dropLast(length)
    }
  }

  /// "Marjai József", "Молотов Вячеслав Михайлович".
  private static func hasSurnameFirst(_ words: [NameWord], _ vocabulary: Vocabulary) -> Bool {
    guard let last = words.last, !words[0].isInitial, !words[0].kinds.contains(.given) else {
      return false
    }
    if words.count == 2 { return last.kinds.contains(.hungarianGiven) }
    return words.count == 3 && words[1].kinds.contains(.given)
      && vocabulary.isPatronymic(last.folded)
  }

  /// How many of the last words are the surname: particles before it, and both after a Spanish
  /// given name.
  private static func surnameLength(_ words: [NameWord]) -> Int {
    if words[0].kinds.contains(.spanishGiven), words.count > 2 {
      let given = words.prefix { $0.kinds.contains(.given) || $0.isInitial }.count
      return max(1, min(2, words.count - given))
    }
    var length = 1
    while length < words.count - 1 {
      let before = words[words.count - 1 - length]
      guard before.kinds.contains(.particle), before.text == before.text.lowercased() else { break }
      length += 1
    }
    return length
  }
}
