internal import ArchivalReferences
internal import HistoricalDates
internal import PersonNames

/// The last stage of every reader: makes a translation of the parts that it found.
struct PartsReader: Sendable {
  private let joiner = PageBreakJoiner()
  private let people = PeopleFinder()
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
    var draft = TranslationDraft(layout: PrintLayout(parts), diagnostics: parts.diagnostics)
    draft.readHeading(citation: citation)
    guard draft.hasTitle || !parts.body.isEmpty else { throw .onlyLabels }
    draft.readCitation(citation)
    draft.readBody(joiner, references: references)
    var translation = draft.translation
    translation.diagnostics.removeAll { $0.code == .missingLabel }
    translation.address = translation.address ?? parts.address
    translation.publisher = translation.publisher ?? parts.publisher
    translation.people = people.people(in: translation, citation: citation)
    translation.people += parts.people
      .filter { person in
        !translation.people.contains {
          $0.name.key == person.name.key && ($0.role == person.role || person.role == .mentioned)
        }
      }
      .map { TranslationPerson(name: $0.name, role: $0.role) }
    return translation
  }
}

extension PrintLayout {
  /// The page that would have these parts.
  fileprivate init(_ parts: DocumentParts) {
    let heading = [parts.date?.text, parts.title].compactMap(\.self).map {
      SourceLine(number: 1, text: $0, isBold: true)
    }
    let sections: [SectionLabel: String?] = [
      .citation: parts.citation, .summary: parts.summary, .credits: parts.credits,
      .originalLanguage: parts.originalLanguage, .contents: parts.contents,
    ]
    self.init(
      heading: heading,
      sections: sections.compactMapValues(\.self).mapValues { text in
        Paragraph.paragraphs(of: SourceLine.lines(of: text))
      },
      body: parts.body)
  }
}
