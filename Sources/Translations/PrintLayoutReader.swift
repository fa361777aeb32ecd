public import ArchivalReferences

/// Reads prints of a digital archive's page, as text or Markdown.
public struct PrintLayoutReader: Sendable {
  private let labels = SectionLabels()
  private let values = SectionValues()
  private let joiner = PageBreakJoiner()
  private let people = PeopleFinder()
  private let citations: CitationParser
  private let references: ReferenceParser

  /// Makes a reader that knows the archives of an authority file.
  public init(archives: ArchiveAuthority = ArchiveAuthority()) {
    citations = CitationParser(authority: archives)
    references = ReferenceParser(authority: archives)
  }

  /// Reads the bytes of a file.
  ///
  /// - Returns: The translation, and the text that it was read from.
  /// - Throws: An ``UnreadableInput`` that says why the bytes are not a translation.
  public func translation(
    from bytes: [UInt8]
  ) throws(UnreadableInput) -> (translation: Translation, text: String) {
    let decoded = try DecodedText(bytes)
    let layout = PrintLayout(
      SourceLine.lines(of: decoded.text), labels: labels, values: values)
    var draft = TranslationDraft(layout: layout, diagnostics: decoded.diagnostics)
    let citation = citations.citation(draft.citation ?? "")
    draft.readHeading(citation: citation)
    guard draft.isTranslation else { throw .notATranslation }
    guard draft.hasTitle || !layout.body.isEmpty else { throw .onlyLabels }
    draft.readCitation(citation)
    draft.readBody(joiner, references: references)
    var translation = draft.translation
    translation.people = people.people(in: translation, citation: citation)
    return (translation, decoded.original)
  }
}
