internal import HistoricalDates

extension DocumentParts {
  /// Takes the parts over from a page in the print layout.
  init(_ layout: PrintLayout, diagnostics: [Diagnostic] = []) {
    self.diagnostics = diagnostics
    func text(of label: SectionLabel) -> String? {
      guard let paragraphs = layout.sections[label], !paragraphs.isEmpty else { return nil }
      return paragraphs.map(\.text).joined(separator: "\n\n")
    }
    citation = text(of: .citation)
    citationLine = layout.sections[.citation]?.first?.lineNumber
    summary = layout.sections[.summary].flatMap { paragraphs in
      paragraphs.isEmpty ? nil : paragraphs.map(\.onOneLine).joined(separator: "\n\n")
    }
    credits = text(of: .credits)
    originalLanguage = text(of: .originalLanguage)
    contents = text(of: .contents)
    body = layout.body
    noteMissingLabels(layout)
    readHeading(layout.heading)
  }

  private mutating func noteMissingLabels(_ layout: PrintLayout) {
    for label in SectionLabel.allCases {
      switch layout.sections[label] {
      case nil:
        diagnostics.append(
          Diagnostic(.note, .missingLabel, "the page has no label `\(label.name)`"))
      case .some(let paragraphs) where paragraphs.isEmpty:
        diagnostics.append(
          Diagnostic(.note, .emptyLabel, "nothing stands behind the label `\(label.name)`"))
      default: break
      }
    }
  }

  /// Reads the date and the title of the lines above the first label.
  private mutating func readHeading(_ lines: [SourceLine]) {
    let dateIndex = lines.firstIndex { HistoricalDate($0.text) != nil }
    if let dateIndex { date = HistoricalDate(lines[dateIndex].text) }
    let before = lines[..<(dateIndex ?? 0)]
    let after = lines[(dateIndex.map { $0 + 1 } ?? 0)...]
    let titleLines = after.isEmpty ? before : after
    if !after.isEmpty, let stray = before.first {
      diagnostics.append(
        Diagnostic(
          .warning, .strayHeading, line: stray.number,
          "the lines before the date are not part of the title"))
    }
    if !titleLines.isEmpty { title = titleLines.map(\.text).joined(separator: " ") }
  }
}
