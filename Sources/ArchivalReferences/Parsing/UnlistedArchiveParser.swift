/// Reads the place of a citation in which no fond and no archive of the authority file was found.
///
///     place  = known shelfmark                      an archive that is cited by shelfmark
///            | shelfmark ( "," | "." | quote ) name the name of the archive at the end
///            | name ( "," | "." ) shelfmark
///            | name                                 in a citation that names its publisher
///     name   = { word } [ "(" word { word } ")" ] { "," city }
struct UnlistedArchiveParser {
  private let text: TokenizedText
  private let vocabulary: Vocabulary
  private let authority: ArchiveAuthority
  private let shelfmarks: ShelfmarkParser
  private let names: ArchiveNameParser

  /// No place has more tokens, and no name; the bounds keep the time linear.
  private static let longest = 80
  private static let longestName = 12

  init(text: TokenizedText, references: ReferenceParser) {
    self.text = text
    vocabulary = references.vocabulary
    authority = references.authority
    shelfmarks = ShelfmarkParser(text: text, vocabulary: vocabulary, authority: authority)
    names = ArchiveNameParser(text: text, authority: authority, vocabulary: vocabulary)
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
    if isNameWithForeignLabel(from: start) { return known(from: start) ?? nameBefore(from: start) }
    if let source = behindLeadIn(begin) {
      return known(from: source) ?? nameBehind(from: source) ?? officialSource(from: source)
    }
    return institution(from: start)
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
    for first in (start + 1..<end).dropFirst() where beginsPhrase(first) {
      guard nameEnd(from: first, upTo: end) == end else { continue }
      let shelfmark = start..<shelfmarkEnd(before: first, downTo: start)
      guard text.tokens[shelfmark].contains(where: { $0.kind == .number }) else { return nil }
      return reference(name: first..<end, shelfmark: shelfmark)
    }
    return nil
  }

  private func nameBefore(from start: Int) -> ArchivalReference? {
    let end = shelfmarks.end(from: start)
    guard let comma = (start..<end).first(where: { text.isMark($0, ",") }), comma > start,
      text.tokens[start].isCapitalized,
      text.tokens[comma..<end].contains(where: { $0.kind == .number })
    else { return nil }
    return reference(name: start..<comma, shelfmark: comma + 1..<end)
  }

  /// A place that begins with a library or an archive, and goes on with words of another system.
  ///
  /// `Bibliothèque ..., France (BDIC). Fonds Michel Heller. Carton 26`
  private func institution(from start: Int) -> ArchivalReference? {
    let end = placeEnd(from: start)
    guard start < end, beginsPhrase(start), let nameEnd = nameEnd(from: start, upTo: end),
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
      (start..<comma).allSatisfy(isNameWord),
      text.tokens[safe: comma + 1]?.isCapitalized == true, comma + 1 < end
    else { return nil }
    return reference(name: start..<comma, shelfmark: comma + 1..<end)
  }

  /// The name of an archive and nothing else.
  private func nameAlone(from start: Int) -> ArchivalReference? {
    let end = placeEnd(from: start)
    guard start < end, beginsPhrase(start), nameEnd(from: start, upTo: end) == end else {
      return nil
    }
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
    guard vocabulary.has(.leadIn, in: text, at: begin), text.isMark(begin + 1, ":") else {
      return nil
    }
    return begin + 2
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

  private func beginsPhrase(_ index: Int) -> Bool {
    guard text.isKind(index, .word), text.tokens[index].isCapitalized else { return false }
    return index == 0 || !text.isKind(index - 1, .word)
  }

  /// The end of an archive's name with its abbreviation and its cities; nil when the words are no name.
  private func nameEnd(from start: Int, upTo limit: Int) -> Int? {
    // `Bibliothèque de documentation internationale`: French names go on in lower case.
    let isToldAtOnce = vocabulary.has(.institution, in: text, at: start)
    var end = start
    while end < limit, end - start < Self.longestName,
      isNameWord(end) || (isToldAtOnce && text.isKind(end, .word))
    {
      end += 1
    }
    let isArchive = (start..<end).contains { vocabulary.has(.institution, in: text, at: $0) }
    guard isArchive || names.known(at: start)?.archive.system == .shelfmark else { return nil }
    return behindCities(from: bracketEnd(from: end, upTo: limit), upTo: limit)
  }

  /// The index behind the cities and countries that follow a name, such as `, Brasilia, Brazil`.
  ///
  /// A full stop can part them from it only as long as no abbreviation in brackets has closed the name.
  private func behindCities(from start: Int, upTo limit: Int) -> Int {
    let longestCity = 3
    var end = start
    while end < limit,
      text.isMark(end, ",") || (text.isMark(end, ".") && !text.isMark(end - 1, ")"))
    {
      var next = end + 1
      while next < limit, next - end <= longestCity, text.isKind(next, .word),
        text.tokens[next].isCapitalized
      {
        next += 1
      }
      let city = end + 1..<next
      next = bracketEnd(from: next, upTo: limit)
      guard !city.isEmpty, next == limit || text.isMark(next, ",") || text.isMark(next, "."),
        !city.contains(where: { vocabulary.has(.foreign, in: text, at: $0) })
      else { break }
      end = next
    }
    return end
  }

  private func bracketEnd(from end: Int, upTo limit: Int) -> Int {
    guard text.isMark(end, "(") else { return end }
    let furthest = min(limit, end + Self.longestName)
    guard let close = (end..<furthest).first(where: { text.isMark($0, ")") }) else { return end }
    return close + 1
  }

  private func isNameWord(_ index: Int) -> Bool {
    guard text.isKind(index, .word) else { return false }
    return text.tokens[index].isCapitalized || text.tokens[index].range.count <= 3
      || vocabulary.has(.connector, in: text, at: index)
      || vocabulary.has(.institution, in: text, at: index)
  }

  /// The end of what stands before a name, without the marks between the two.
  private func shelfmarkEnd(before name: Int, downTo start: Int) -> Int {
    var end = name
    while end > start, text.isMark(end - 1, ".") || text.isMark(end - 1, ",") { end -= 1 }
    return end
  }
}
