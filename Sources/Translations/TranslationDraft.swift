internal import ArchivalReferences
internal import HistoricalDates

/// A translation while it is put together from the parts of a document.
struct TranslationDraft {
  private let parts: DocumentParts
  private var title: String?
  private var date: HistoricalDate?
  private(set) var translation: Translation

  init(_ parts: DocumentParts) {
    self.parts = parts
    title = parts.title
    date = parts.date
    translation = Translation(title: "", body: "")
    translation.diagnostics = parts.diagnostics
    translation.citation = parts.citation
    translation.summary = parts.summary
    translation.credits = parts.credits
    translation.originalLanguage = parts.originalLanguage
    translation.contents = parts.contents
    translation.genre = parts.genre
    translation.rights = parts.rights
    translation.source = parts.source
    translation.archive = parts.archive
    translation.uploaded = parts.uploaded
    translation.donors = parts.donors
    translation.subjects = parts.subjects
    translation.identifiers = parts.identifiers
    translation.versionOf = parts.versionOf
  }

  /// Whether a title was found.
  var hasTitle: Bool { title != nil }

  /// Compares the title and the date of the heading with those of the citation, and takes from there
  /// what the heading lacks.
  mutating func readHeading(citation: Citation) {
    compareTitle(with: citation)
    compareDate(with: citation)
  }

  private mutating func compareTitle(with citation: Citation) {
    guard let cited = citation.title else { return }
    guard let title else {
      self.title = cited
      return
    }
    if Self.letters(of: title) != Self.letters(of: cited) {
      warn(.differentTitles, "the citation gives another title: \(cited)")
    } else if title == title.uppercased() {
      // The old site prints titles in capitals.
      self.title = cited
    }
  }

  private mutating func compareDate(with citation: Citation) {
    guard let printed = citation.date else { return }
    guard let cited = HistoricalDate(printed) else {
      warn(.unreadableDate, "the date in the citation cannot be read: \(printed)")
      return
    }
    guard let date else {
      self.date = cited
      return
    }
    if date.edtf != cited.edtf {
      warn(.differentDates, "the citation gives another date: \(printed)")
    }
  }

  /// A title that names a day after `for` or at its end (`Journal ... for 12 March 1958`) means the
  /// document's own date; others can name any day.
  private mutating func compareDateInTitle() {
    guard let title, let date, let own = HistoricalDate.ownDate(inTitle: title),
      own.contradicts(date)
    else { return }
    warn(
      .dateInTitle,
      "the title says \(own.text), but the date of the document is \(date.text)")
  }

  /// What contradicts itself in a date is to be looked at; the rest is worth knowing.
  private mutating func noteDoubtsOfDate() {
    guard let date else { return }
    for doubt in date.notes {
      switch doubt.code {
      case .weekdayDiffers, .calendarsDiffer, .ambiguousOrder:
        warn(.doubtfulDate, "\(date.text): \(doubt.message)")
      default: note(.doubtfulDate, "\(date.text): \(doubt.message)")
      }
    }
  }

  /// The letters and digits of a title in lower case: printings differ in quotes and commas.
  private static func letters(of title: String) -> String {
    title.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// Takes over what the citation says.
  mutating func readCitation(_ citation: Citation) {
    translation.date = date
    translation.title = title ?? "[Untitled]"
    if title == nil { warn(.missingTitle, "no title was found") }
    if date == nil { warn(.missingDate, "no date was found") }
    compareDateInTitle()
    noteDoubtsOfDate()
    translation.address = citation.url.map(DocumentAddress.init) ?? parts.address
    translation.publisher = citation.publisher ?? parts.publisher
    translation.project = citation.project
    translation.references = citation.references
    if citation.references.isEmpty { warn(.missingReference, "no archival reference was found") }
    for note in citation.references.flatMap(\.notes) {
      warn(.doubtfulReference, line: parts.citationLine, note.message)
    }
  }

  /// Takes over the text.
  mutating func readBody(_ joiner: PageBreakJoiner, references: ReferenceParser) {
    let (text, joinedLines) = joiner.join(parts.body)
    translation.body = text
    // In running text a lone `f. 5` is as likely a page as a fond.
    translation.citedReferences = references.references(in: text).filter {
      $0.fond != nil && ($0.opis != nil || $0.delo != nil)
    }
    let findings = ApparatusReader.standard.findings(in: text, title: translation.title)
    translation.apparatus = findings.marks
    translation.period =
      HistoricalDate.period(in: translation.title) ?? HistoricalDate.period(in: findings.heading)
    if text.isEmpty { warn(.emptyBody, "no text follows the labels") }
    for line in joinedLines {
      note(
        .pageBreakJoined, line: line, "joined with the paragraph before, which a page break had cut"
      )
    }
  }

  /// Takes over the language of the text, or recognizes it.
  mutating func readLanguage(_ languages: LanguageRecognizer) {
    translation.language = parts.language ?? languages.language(of: translation.body)
  }

  private mutating func warn(_ code: Diagnostic.Code, line: Int? = nil, _ message: String) {
    translation.diagnostics.append(Diagnostic(.warning, code, line: line, message))
  }

  private mutating func note(_ code: Diagnostic.Code, line: Int? = nil, _ message: String) {
    translation.diagnostics.append(Diagnostic(.note, code, line: line, message))
  }
}
