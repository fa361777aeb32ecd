/// The layout in which a document was read; the raw value is stored with the text.
public enum SourceLayout: String, Sendable, Hashable, Codable, CaseIterable {
  /// A print of a digital archive's page, as text or Markdown.
  case print
  /// The source of a digital archive's page; the text kept is without scripts and navigation.
  case page
  /// The text of a digital archive's page, as copied from a browser.
  case pageText = "page-text"
  /// A record of the former API, with the text that is the document.
  case record
  /// The same record with another of its texts: a transcript of the original.
  case recordVersion = "record-version"
  /// Text without labels.
  case plain
  /// A row of a table; the text kept is a table of this row with our names for its columns.
  case table
  /// TEI; the text kept is a file with this document alone.
  case tei
}
