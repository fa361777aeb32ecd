internal import ArchivalReferences
internal import HistoricalDates

/// A translation while it is put together from the parts of a page.
struct TranslationDraft {
  private let layout: PrintLayout
  private var title: String?
  private var date: HistoricalDate?
  private(set) var translation: Translation

  init(layout: PrintLayout, diagnostics: [Diagnostic]) {
    self.layout = layout
    translation = Translation(title: "", body: "")
    translation.diagnostics = diagnostics
    translation.citation = text(of: .citation)
    translation.summary = layout.sections[.summary].flatMap { paragraphs in
      paragraphs.isEmpty ? nil : paragraphs.map(\.onOneLine).joined(separator: "\n\n")
    }
    translation.credits = text(of: .credits)
    translation.originalLanguage = text(of: .originalLanguage)
    translation.contents = text(of: .contents)
    noteMissingLabels()
  }

  /// The citation block as printed.
  var citation: String? { translation.citation }
  /// Whether a title was found.
  var hasTitle: Bool { title != nil }
  /// Whether any part of a translation was found.
  var isTranslation: Bool {
    !layout.sections.isEmpty || (title != nil && date != nil)
  }

  private func text(of label: SectionLabel) -> String? {
    guard let paragraphs = layout.sections[label], !paragraphs.isEmpty else { return nil }
    return paragraphs.map(\.text).joined(separator: "\n\n")
  }

  private mutating func noteMissingLabels() {
    for label in SectionLabel.allCases {
      switch layout.sections[label] {
      case nil: note(.missingLabel, "the page has no label `\(label.name)`")
      case .some(let paragraphs) where paragraphs.isEmpty:
        note(.emptyLabel, "nothing stands behind the label `\(label.name)`")
      default: break
      }
    }
  }

  /// Reads the date and the title of the heading, or else of the citation.
  mutating func readHeading(citation: Citation) {
    let lines = layout.heading
    let dateIndex = lines.firstIndex { HistoricalDate($0.text) != nil }
    if let dateIndex { date = HistoricalDate(lines[dateIndex].text) }
    let before = lines[..<(dateIndex ?? 0)]
    let after = lines[(dateIndex.map { $0 + 1 } ?? 0)...]
    let titleLines = after.isEmpty ? before : after
    if !after.isEmpty, let stray = before.first {
      warn(.strayHeading, line: stray.number, "the lines before the date are not part of the title")
    }
    if !titleLines.isEmpty { title = titleLines.map(\.text).joined(separator: " ") }
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
    translation.address = citation.url.map(DocumentAddress.init)
    translation.publisher = citation.publisher
    translation.project = citation.project
    translation.references = citation.references
    if citation.references.isEmpty { warn(.missingReference, "no archival reference was found") }
    let line = layout.sections[.citation]?.first?.lineNumber
    for note in citation.references.flatMap(\.notes) {
      warn(.doubtfulReference, line: line, note.message)
    }
  }

  /// Takes over the text.
  mutating func readBody(_ joiner: PageBreakJoiner, references: ReferenceParser) {
    let (text, joinedLines) = joiner.join(layout.body)
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

  private mutating func warn(_ code: Diagnostic.Code, line: Int? = nil, _ message: String) {
    translation.diagnostics.append(Diagnostic(.warning, code, line: line, message))
  }

  private mutating func note(_ code: Diagnostic.Code, line: Int? = nil, _ message: String) {
    translation.diagnostics.append(Diagnostic(.note, code, line: line, message))
  }
}
