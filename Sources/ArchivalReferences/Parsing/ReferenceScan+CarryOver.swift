extension ReferenceScan {
  /// A reference that leaves out what it has in common with the one before it:
  /// `Ф. 235. Оп. 7. Д. 42; Оп. 8. Д. 4794`.
  ///
  ///     carried    = separators levels
  ///     separators = { "," | ";" | "." | conjunction }
  mutating func parseCarriedOver(_ label: Label) -> Bool {
    guard let previous = found.last, previous.shelfmark == nil, previous.fond != nil,
      isJoined(lastEnd, to: index),
      let inherited = previous.inherited(by: label.component)
    else { return false }
    // The fond of another archive stands behind that archive's name, not behind a separator.
    var parser = LevelParser(
      text: text, vocabulary: vocabulary, archive: lastArchive, at: index, inherited: inherited)
    guard parser.parse() != nil else { return false }
    parser.draft.notes.append(
      ReadingNote(
        .carriedOver, "what is not printed again is taken from `\(previous.printed.foldingBlanks)`")
    )
    append(parser, from: index, to: parser.index)
    return true
  }

  /// A shorthand that goes on behind another one: `GARF, 9414/1/42 and 9401/1a/7`.
  mutating func parseCarriedShorthand() -> Bool {
    guard let archive = lastArchive, archive.system == .fond, let previous = found.last,
      index > lastEnd, isJoined(lastEnd, to: index)
    else { return false }
    var parser = LevelParser(text: text, vocabulary: vocabulary, archive: archive, at: index)
    guard parser.parseShorthand() else { return false }
    _ = parser.parseRest()
    parser.draft.repository = previous.repository
    parser.draft.repositoryPrinted = previous.repositoryPrinted
    parser.draft.notes.append(
      ReadingNote(
        .carriedOver, "the archive is that of `\(previous.printed.foldingBlanks)`"))
    append(parser, from: index, to: parser.index)
    return true
  }

  /// Whether nothing but separators and conjunctions stands between two tokens.
  private func isJoined(_ end: Int, to next: Int) -> Bool {
    guard end <= next, next - end <= 4 else { return false }
    return (end..<next).allSatisfy { index in
      text.isMark(index, ",") || text.isMark(index, ";") || text.isMark(index, ".")
        || text.isMark(index, "&") || vocabulary.has(.conjunction, in: text, at: index)
    }
  }
}

extension ArchivalReference {
  /// What a reference takes from this one when it begins with a part of its own; nil when it cannot.
  func inherited(by component: Label.Component) -> ArchivalReference? {
    var inherited = ArchivalReference(printed: "", range: 0..<0)
    inherited.repository = repository
    inherited.repositoryPrinted = repositoryPrinted
    let own: ReferenceLevel
    switch component {
    case .level(let level): own = level
    case .other("karton"), .other("perechen"): own = .opis
    case .listy, .pages, .other, .volume, .part:
      inherited = self
      inherited.listy = nil
      inherited.leaves = []
      inherited.spans = []
      inherited.notes = []
      for key in ["extent", "remark"] { inherited.other[key] = nil }
      return inherited
    }
    for level in ReferenceLevel.allCases where level < own { inherited[level] = self[level] }
    for (key, level) in Self.placeKeys where level < own { inherited.other[key] = other[key] }
    return inherited
  }

  /// The keys of ``other`` that stand for a place, with the level beside which they stand.
  private static let placeKeys: [(String, ReferenceLevel)] = [
    ("section", .fond), ("karton", .opis), ("perechen", .opis),
  ]
}
