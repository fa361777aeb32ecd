internal import PersonNames

/// Reads saved pages of the digital archive, on either of its sites, and their text as it was copied.
struct PageReader: Sendable {
  private let table: PagePartTable
  private let parser: PageParser
  private let languages = LanguageNames()
  private let recognizer = PersonRecognizer()
  private let printLayout: PrintLayoutReader
  private let parts: PartsReader

  init(printLayout: PrintLayoutReader, parts: PartsReader) {
    table = PagePartTable()
    parser = PageParser(table: table)
    self.printLayout = printLayout
    self.parts = parts
  }

  /// Reads the source of a page.
  ///
  /// - Returns: The translation, and the source with what matters of it.
  /// - Throws: An ``UnreadableInput`` when it is no page with a document.
  func translation(
    ofPage html: DecodedText
  ) throws(UnreadableInput) -> (translation: Translation, text: String) {
    let tree = try parser.tree(of: html.text)
    let lines = PageText(tree, table: table).lines
    let layout = PageLayout(lines, table: table, languages: languages)
    let print = printLayout.layout(of: lines.map(\.line))
    // A page has labels as well, such as `Language`, but no more than two that a print has.
    let isPrint = print.sections.count > 2 && !layout.hasInformation
    let translation =
      if layout.isPage, layout.parts[.title] != nil, !isPrint {
        try self.translation(of: layout, addresses: tree.addresses, html.diagnostics)
      } else {
        try printLayout.translation(of: print, diagnostics: html.diagnostics)
      }
    return (translation, PageSource(tree).text)
  }

  /// Reads the text of a page; nil when it has nothing that only such a page has.
  ///
  /// - Throws: An ``UnreadableInput`` when the page has no document.
  func translation(ofText text: DecodedText) throws(UnreadableInput) -> Translation? {
    let layout = PageLayout(PageLine.lines(of: text.text), table: table, languages: languages)
    guard layout.isPage, layout.parts[.title] != nil else { return nil }
    return try translation(of: layout, addresses: [], text.diagnostics)
  }

  /// The paragraphs of a piece of a page, such as a record holds.
  ///
  /// - Throws: An ``UnreadableInput`` when it is too long or nested too deeply.
  func paragraphs(of html: String) throws(UnreadableInput) -> [Paragraph] {
    Paragraph.paragraphs(of: PageText(try parser.tree(of: html), table: table).lines.map(\.line))
  }

  private func translation(
    of layout: PageLayout, addresses: [String], _ diagnostics: [Diagnostic]
  ) throws(UnreadableInput) -> Translation {
    try parts.translation(
      of: DocumentParts(
        layout, addresses: addresses, languages: languages, recognizer: recognizer,
        diagnostics: diagnostics))
  }
}
