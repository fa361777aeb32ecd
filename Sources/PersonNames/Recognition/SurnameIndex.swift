/// The names of a text by surname, to say whom a surname alone stands for.
struct SurnameIndex {
  private var names: [String: [PersonName]] = [:]
  private var latest: [String: PersonName] = [:]
  private var fullestForms: [String: PersonName] = [:]

  /// So many different names of one surname are kept for finding the fullest form.
  private static let mostNamesOfSurname = 16

  /// Adds a name under the last word of its surname.
  mutating func add(_ name: PersonName, vocabulary: Vocabulary) {
    let surname = Self.lookup(name, vocabulary)
    var list = names[surname] ?? []
    if list.count < Self.mostNamesOfSurname, !list.contains(name) {
      list.append(name)
      names[surname] = list
    }
  }

  /// Remembers that the text has come to `name`, which later lone surnames then mean.
  mutating func pass(_ name: PersonName, vocabulary: Vocabulary) {
    latest[Self.lookup(name, vocabulary)] = name
  }

  /// The name that the folded `surname` means when it stands alone.
  ///
  /// The last one before it in the text; else the first of the text.
  func name(forSurname surname: String) -> PersonName? {
    latest[surname] ?? names[surname]?.first
  }

  /// The fullest name of the text that `name` may be a shorter form of, or `name` itself.
  ///
  /// Remembers its answers, so all names have to be added before.
  mutating func fullest(of name: PersonName, vocabulary: Vocabulary) -> PersonName {
    if let known = fullestForms[name.printed] { return known }
    let fullest = longestForm(of: name, vocabulary)
    fullestForms[name.printed] = fullest
    return fullest
  }

  private func longestForm(of name: PersonName, _ vocabulary: Vocabulary) -> PersonName {
    guard !name.isEastAsian else { return name }
    let given = Self.givenWords(name)
    var best = name
    for other in names[Self.lookup(name, vocabulary)] ?? [] where other.surname == name.surname {
      let words = Self.givenWords(other)
      let fits = given.count <= words.count && zip(given, words).allSatisfy { $1.hasPrefix($0) }
      if fits, other.key.utf8.count > best.key.utf8.count { best = other }
    }
    return best
  }

  private static func givenWords(_ name: PersonName) -> [Substring] {
    name.key.dropFirst(name.surname.count).split(separator: " ")
  }

  private static func lookup(_ name: PersonName, _ vocabulary: Vocabulary) -> String {
    let last = name.surname.utf8.lastIndex(of: 0x20).map(name.surname.utf8.index(after:))
    return vocabulary.folding.fold(name.surname[(last ?? name.surname.startIndex)...])
  }
}
