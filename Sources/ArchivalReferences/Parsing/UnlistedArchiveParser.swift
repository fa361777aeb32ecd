/// Reads the place of a citation in which no fond and no archive of the authority file was found.
///
///     place  = known shelfmark                      an archive that is cited by shelfmark
///            | shelfmark ( "," | "." | quote ) name the name of the archive at the end
///            | name ( "," | "." ) shelfmark
///            | name                                 in a citation that names its publisher
///     name   = see InstitutionNameParser
struct UnlistedArchiveParser {
  private let text: TokenizedText
  private let vocabulary: Vocabulary
  private let authority: ArchiveAuthority
  private let shelfmarks: ShelfmarkParser
  private let names: ArchiveNameParser
  private let institutions: InstitutionNameParser

  /// No place has more tokens, and no name of an office; the bounds keep the time linear.
  private static let longest = 80
  private static let longestName = 12

  init(text: TokenizedText, references: ReferenceParser) {
    self.text = text
    vocabulary = references.vocabulary
    authority = references.authority
    shelfmarks = ShelfmarkParser(text: text, vocabulary: vocabulary, authority: authority)
    names = ArchiveNameParser(text: text, authority: authority, vocabulary: vocabulary)
    institutions = InstitutionNameParser(text: text, vocabulary: vocabulary, names: names)
  }

  /// The place behind the publisher of a citation.
  func place(from start: Int) -> ArchivalReference? {
    known(from: start) ?? nameBehind(from: start) ?? nameBefore(from: start)
      ?? nameAlone(from: start)
  }

  /// The place in a text that names no publisher: only where its form tells that it is one.
  ///
  /// - Parameter begin: The first token of the text.
  func tellingPlace(from start: Int, begin: Int) -> ArchivalReference? {
    let start = text.isMark(start, "(") || text.isMark(start, "[") ? start + 1 : start
    if isNameWithForeignLabel(from: start) { return known(from: start) ?? nameBefore(from: start) }
    if let source = behindLeadIn(begin) {
      return known(from: source) ?? nameBehind(from: source) ?? officialSource(from: source)
    }
    return institution(from: start)
  }

  /// The office that a source note names before a file that would tell itself.
  ///
  /// `Source: Department of an Office, Central Files, 399.731/4–958. Confidential.`
  func sourceNote(begin: Int) -> ArchivalReference? {
    behindLeadIn(begin).flatMap(officialSource(from:))
  }

  // MARK: - The forms

  private func known(from start: Int) -> ArchivalReference? {
    let end = shelfmarks.end(from: start)
    guard start < end, let mention = names.known(at: start), mention.end < end,
      mention.archive.system == .shelfmark
    else { return nil }
    return shelfmarks.whole(mention.name, mention.end..<end, code: mention.archive.code)
  }

  /// A shelfmark, then the archive.
  ///
  /// `Szyfrogramy 1962, 6/77 w-83. Polish Foreign Ministry Archive (AMSZ), Warsaw.`
  private func nameBehind(from start: Int) -> ArchivalReference? {
    let end = placeEnd(from: start)
    guard start < end, text.tokens[start..<end].contains(where: { $0.kind == .number }) else {
      return nil
    }
    for first in (start + 1..<end).dropFirst() where institutions.beginsPhrase(first) {
      guard institutions.end(from: first, upTo: end) == end else { continue }
      let shelfmark = start..<shelfmarkEnd(before: first, downTo: start)
      guard text.tokens[shelfmark].contains(where: { $0.kind == .number }) else { return nil }
      return reference(name: first..<end, shelfmark: shelfmark)
    }
    return nil
  }

  private func nameBefore(from start: Int) -> ArchivalReference? {
    let end = shelfmarks.end(from: start)
    guard let comma = (start..<end).first(where: { text.isMark($0, ",") }), comma > start,
      text.tokens[start].isCapitalized, !isEditor(comma + 1),
      text.tokens[comma..<end].contains(where: { $0.kind == .number })
    else { return nil }
    return reference(name: start..<comma, shelfmark: comma + 1..<end)
  }

  private static let editors = Set(["ed", "eds", "comp", "comps"].map { WordHash.of($0) })

  /// Whether the name before is that of the editor of a book: `Petrov, ed., Documents`.
  private func isEditor(_ index: Int) -> Bool {
    text.isKind(index, .word) && Self.editors.contains(text.tokens[index].hash)
  }

  /// A place that begins with a library or an archive, and goes on with words of another system.
  ///
  /// `Bibliothèque ..., France (BDIC). Fonds Michel Heller. Carton 26`
  private func institution(from start: Int) -> ArchivalReference? {
    let end = placeEnd(from: start)
    guard start < end, institutions.beginsPhrase(start),
      let nameEnd = institutions.end(from: start, upTo: end),
      case let first = text.skippingSeparators(from: nameEnd), first > nameEnd, first < end
    else { return nil }
    let shelfmark = first..<end
    guard shelfmark.contains(where: { vocabulary.has(.foreign, in: text, at: $0) }),
      text.tokens[shelfmark].contains(where: { $0.kind == .number })
    else { return nil }
    return reference(name: start..<nameEnd, shelfmark: shelfmark)
  }

  /// The source note of an official edition, which names the office before the first comma.
  ///
  /// `Source: Office of an Agency, Central Files. Secret.`
  private func officialSource(from start: Int) -> ArchivalReference? {
    let end = shelfmarks.end(from: start)
    guard let comma = (start..<end).first(where: { text.isMark($0, ",") }),
      (2...Self.longestName).contains(comma - start), text.tokens[start].isCapitalized,
      (start..<comma).allSatisfy(institutions.isNameWord), comma + 1 < end,
      text.tokens[comma + 1].isCapitalized || isNumbered(comma + 1..<end)
    else { return nil }
    return reference(name: start..<comma, shelfmark: comma + 1..<end)
  }

  /// Whether a shelfmark begins with its number, and has words of another system behind it:
  /// `80 B 01285 A, Box 11`.
  private func isNumbered(_ shelfmark: Range<Int>) -> Bool {
    text.isKind(shelfmark.lowerBound, .number)
      && shelfmark.contains { vocabulary.has(.foreign, in: text, at: $0) }
  }

  /// The name of an archive and nothing else.
  private func nameAlone(from start: Int) -> ArchivalReference? {
    let end = placeEnd(from: start)
    guard start < end, institutions.beginsPhrase(start),
      institutions.end(from: start, upTo: end) == end
    else { return nil }
    return reference(name: start..<end, shelfmark: end..<end)
  }

  private func reference(name: Range<Int>, shelfmark: Range<Int>) -> ArchivalReference {
    let known =
      authority.archive(named: text.text(tokens: name)) ?? names.known(inBracketsOf: name)
    var reference = shelfmarks.whole(name, shelfmark, code: known?.code)
    if known == nil { reference.notes = [ShelfmarkParser.unknownNote(reference.repository)] }
    return reference
  }

  // MARK: - Names and ends

  /// Whether the text is a short name, a comma, and words of another system with numbers behind them:
  /// `Hoover, Nicolaevsky Collection, Box 9, Folder 1`.
  private func isNameWithForeignLabel(from start: Int) -> Bool {
    let longestName = 5
    guard let comma = (start..<text.tokens.count).first(where: { text.isMark($0, ",") }),
      (1...longestName).contains(comma - start),
      text.tokens[start..<comma].allSatisfy({ $0.kind == .word && $0.isCapitalized })
    else { return false }
    return (comma..<shelfmarks.end(from: comma)).contains { index in
      guard vocabulary.has(.foreign, in: text, at: index) else { return false }
      return (index + 1..<index + 4).contains { text.isKind($0, .number) }
    }
  }

  /// The index behind `Source:`.
  private func behindLeadIn(_ begin: Int) -> Int? {
    let word = text.isMark(begin, "(") || text.isMark(begin, "[") ? begin + 1 : begin
    guard vocabulary.has(.leadIn, in: text, at: word), text.isMark(word + 1, ":") else {
      return nil
    }
    return word + 2
  }

  /// Where the place ends: at the first credit or remark, without the full stop before it.
  private func placeEnd(from start: Int) -> Int {
    let limit = min(text.tokens.count, start + Self.longest)
    var end = start
    while end < limit {
      if end > start, !text.isKind(end - 1, .word),
        !vocabulary.roles(in: text, at: end).roles.isDisjoint(with: [.credit, .remark])
      {
        break
      }
      if text.isMark(end, "<") || text.isMark(end, ";") { break }
      end += 1
    }
    while end > start, text.isMark(end - 1, ".") || text.isMark(end - 1, ",") { end -= 1 }
    return end
  }

  /// The end of what stands before a name, without the marks between the two.
  private func shelfmarkEnd(before name: Int, downTo start: Int) -> Int {
    var end = name
    while end > start, text.isMark(end - 1, ".") || text.isMark(end - 1, ",") { end -= 1 }
    return end
  }
}
