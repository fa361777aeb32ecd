internal import ArchivalReferences

/// The last stage of every reader: makes a translation of the parts that it found.
struct PartsReader: Sendable {
  private let joiner = PageBreakJoiner()
  private let people = PeopleFinder()
  private let languages = LanguageRecognizer()
  private let citations: CitationParser
  private let references: ReferenceParser

  init(archives: ArchiveAuthority) {
    citations = CitationParser(authority: archives)
    references = ReferenceParser(authority: archives)
  }

  /// Reads the citation, the references and the people, and joins what page breaks have cut.
  ///
  /// - Throws: An ``UnreadableInput`` when there is neither a title nor a text.
  func translation(of parts: DocumentParts) throws(UnreadableInput) -> Translation {
    let citation = citations.citation(parts.citation ?? "")
    var draft = TranslationDraft(parts)
    draft.readHeading(citation: citation)
    guard draft.hasTitle || !parts.body.isEmpty else { throw .onlyLabels }
    draft.readCitation(citation)
    draft.readBody(joiner, references: references)
    draft.readLanguage(languages)
    var translation = draft.translation
    translation.people = people.people(
      in: translation, citation: citation, namedByPublisher: parts.people)
    return translation
  }
}
