/// The layout in which a document was read; the raw value is stored with the text.
public enum SourceLayout: String, Sendable, Hashable, Codable, CaseIterable {
  /// A print of a digital archive's page, as text or Markdown.
  case print
  /// Text without labels.
  case plain
  /// A row of a table; the text kept is a table of this row with our names for its columns.
  case table
  /// TEI; the text kept is a file with this document alone.
  case tei
}
