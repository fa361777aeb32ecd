internal import ArchivalReferences
internal import HistoricalDates

/// Reads text that has no label at all, taking title, date and reference by where they stand.
///
/// The whole text stays in the body, since each of them is a guess, and each guess is reported.
struct PlainTextReader: Sendable {
  /// How many lines at the beginning and at the end a date or a reference is looked for on.
  private static let reach = 12

  private let parts: PartsReader
  private let references: ReferenceParser

  init(archives: ArchiveAuthority) {
    parts = PartsReader(archives: archives)
    references = ReferenceParser(authority: archives)
  }

  /// Reads a text.
  ///
  /// - Parameter takesAny: Whether to take a text without a date and a reference, too.
  /// - Throws: An ``UnreadableInput`` when it is not taken.
  func translation(of text: DecodedText, takesAny: Bool) throws(UnreadableInput) -> Translation {
    let lines = SourceLine.lines(of: text.text)
    let filled = lines.filter { !$0.isBlank }
    let ends = filled.prefix(Self.reach) + filled.dropFirst(Self.reach).suffix(Self.reach)
    let dateLine = ends.first { Self.isDateLine($0, isFirst: $0.number == filled[0].number) }
    let referenceLine = ends.first { isReferenceLine($0) }
    guard takesAny || dateLine != nil || referenceLine != nil else { throw .notATranslation }
    var found = DocumentParts()
    found.diagnostics = text.diagnostics
    found.body = Paragraph.paragraphs(of: lines)
    if let line = referenceLine {
      found.citation = line.text
      found.citationLine = line.number
      found.guess("the reference", on: line)
    }
    if let line = dateLine {
      found.date = HistoricalDate.first(in: line.text)?.date
      found.guess("the date", on: line)
    }
    if let line = Self.titleLine(of: filled, besides: [dateLine, referenceLine]) {
      found.title = Self.title(of: line.text)
      found.guess("the title", on: line)
    }
    return try parts.translation(of: found)
  }

  /// Whether a line gives the date of the document: alone, with a place, or in the title.
  private static func isDateLine(_ line: SourceLine, isFirst: Bool) -> Bool {
    let longest = 300
    guard line.text.utf8.count <= longest, let found = HistoricalDate.first(in: line.text) else {
      return false
    }
    return isFirst || found.range.count * 2 >= line.text.utf8.count
  }

  private func isReferenceLine(_ line: SourceLine) -> Bool {
    let longest = 1_000
    guard line.text.utf8.count <= longest else { return false }
    return references.references(in: line.text).contains {
      ($0.fond != nil && ($0.opis != nil || $0.delo != nil)) || $0.shelfmark != nil
    }
  }

  /// The first line that is neither the reference nor only a date.
  private static func titleLine(
    of lines: [SourceLine], besides others: [SourceLine?]
  ) -> SourceLine? {
    let taken = others.compactMap(\.self?.number)
    return lines.first { !taken.contains($0.number) }
      ?? lines.first { HistoricalDate($0.text) == nil }
  }

  /// A line as a title: whole, or its beginning where it is a paragraph of text.
  private static func title(of line: String) -> String {
    let longest = 200
    guard line.count > longest else { return line }
    let beginning = line.prefix(longest)
    let end = beginning.lastIndex(of: " ") ?? beginning.endIndex
    return beginning[..<end] + "…"
  }
}

extension DocumentParts {
  fileprivate mutating func guess(_ part: String, on line: SourceLine) {
    diagnostics.append(
      Diagnostic(
        .warning, .guessedPart, line: line.number,
        "the text has no labels; \(part) is guessed from its place"))
  }
}
