/// Reads a whole citation, such as the one at the foot of a published translation.
///
///     citation  = [ title ] [ date ] [ publisher ] { reference } { credit } [ url ]
///     title     = quotation mark, text, [ "," ] quotation mark
///     date      = text up to the publisher
///     url       = [ "<" ] "http" everything up to a blank or ">"
///
/// Every part can be missing.
public struct CitationParser: Sendable {
  private let references: ReferenceParser
  private let publishers: NameTrie

  /// Makes a parser that knows the archives of an authority file.
  public init(authority: ArchiveAuthority = ArchiveAuthority()) {
    references = ReferenceParser(authority: authority)
    var publishers = NameTrie()
    for row in TabSeparatedTable(PackageResources.publishers_txt).rows {
      publishers.insert(row[0], value: 0)
    }
    self.publishers = publishers
  }

  /// The parts of a citation.
  public func citation(_ text: String) -> Citation {
    var citation = Citation()
    var bytes = Array(text.utf8)
    if let url = URLScanner.firstURL(in: bytes) {
      citation.url = String(decoding: bytes[url], as: UTF8.self)
      // Blanks in its place keep the offsets of everything behind it.
      bytes.replaceSubrange(url, with: repeatElement(UInt8(ascii: " "), count: url.count))
    }
    let tokenized = TokenizedText(String(decoding: bytes, as: UTF8.self))

    var index = 0
    if let (title, end) = title(in: tokenized) {
      citation.title = title
      index = end
    }
    if let (date, publisher, end) = publication(in: tokenized, from: index) {
      citation.date = date
      citation.publisher = publisher
      index = end
    } else if citation.title != nil, let (date, end) = date(in: tokenized, from: index) {
      citation.date = date
      index = end
    }
    citation.references = references.references(in: tokenized, from: index)
    if citation.references.isEmpty, citation.publisher != nil {
      citation.references = unknownShelfmark(in: tokenized, from: index)
    }
    var credits = CreditParser(text: tokenized, from: index)
    citation.credits = credits.credits()
    return citation
  }

  /// The quoted title at the beginning.
  ///
  /// A title can quote something itself: it ends at the first quotation mark that closes the one at
  /// its beginning and has a comma or full stop beside it or nothing behind it.
  private func title(in text: TokenizedText) -> (String, end: Int)? {
    guard let first = text.tokens.first, first.kind == .quote,
      let closing = Self.closingMarks[text.text(first)]
    else { return nil }
    for index in text.tokens.indices.dropFirst() where text.tokens[index].kind == .quote {
      guard closing.contains(text.text(text.tokens[index])) else { continue }
      let hasCommaInside = text.isMark(index - 1, ",")
      let hasMarkBehind = text.isMark(index + 1, ",") || text.isMark(index + 1, ".")
      guard hasCommaInside || hasMarkBehind || index + 1 == text.tokens.count else { continue }
      let title = text.text(tokens: 1..<(hasCommaInside ? index - 1 : index))
      return (title.foldingBlanks, text.skippingSeparators(from: index + 1))
    }
    return nil
  }

  /// The marks that close a quotation, by the one that opens it: English, German, Russian.
  private static let closingMarks: [String: Set<String>] = [
    "\"": ["\""],
    "\u{201C}": ["\u{201D}", "\""],
    "\u{201D}": ["\u{201D}"],
    "\u{201E}": ["\u{201C}", "\u{201D}"],
    "\u{00AB}": ["\u{00BB}"],
  ]

  /// The publisher, and the date that stands before it.
  private func publication(
    in text: TokenizedText, from start: Int
  ) -> (date: String?, publisher: String, end: Int)? {
    // A publisher stands near the title; looking further would take one that is merely mentioned.
    let furthest = min(start + 24, text.tokens.count)
    for index in start..<max(start, furthest) where text.isCapitalized(text.tokens[index]) {
      guard let (_, end) = publishers.longestName(in: text, at: index) else { continue }
      var dateEnd = index
      while dateEnd > start, text.isMark(dateEnd - 1, ",") { dateEnd -= 1 }
      let date = text.text(tokens: start..<dateEnd).foldingBlanks
      return (
        date.isEmpty ? nil : date, text.text(tokens: index..<end).foldingBlanks,
        text.skippingSeparators(from: end)
      )
    }
    return nil
  }

  /// A date behind the title where no publisher is named: a few words that end with a year.
  private func date(in text: TokenizedText, from start: Int) -> (String, end: Int)? {
    for index in start..<min(start + 5, text.tokens.count) {
      let token = text.tokens[index]
      guard token.kind == .number || token.kind == .word || text.isMark(index, ",") else { break }
      guard token.kind == .number, token.range.count == 4 else { continue }
      return (
        text.text(tokens: start..<index + 1).foldingBlanks,
        text.skippingSeparators(from: index + 1)
      )
    }
    return nil
  }

  /// The reference to an archive that is not known, and not cited by fond: its name, then the rest.
  private func unknownShelfmark(in text: TokenizedText, from start: Int) -> [ArchivalReference] {
    let end = text.sentenceEnd(from: start)
    guard
      let comma = (start..<end).first(where: { text.isMark($0, ",") }), comma > start,
      text.isCapitalized(text.tokens[start]),
      text.tokens[comma..<end].contains(where: { $0.kind == .number })
    else { return [] }
    let range = text.tokens[start].range.lowerBound..<text.tokens[end - 1].range.upperBound
    var reference = ArchivalReference(printed: text.text(range), range: range)
    let name = text.text(tokens: start..<comma).foldingBlanks
    reference.repository = name
    reference.repositoryPrinted = name
    reference.shelfmark = text.text(tokens: comma + 1..<end).foldingBlanks
    reference.notes = [
      ReadingNote(.unknownArchive, "`\(name)` is not in the authority file of archives")
    ]
    return [reference]
  }
}
