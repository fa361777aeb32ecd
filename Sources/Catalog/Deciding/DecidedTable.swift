/// What a decision is about; the raw value is the table whose row it changes.
public enum DecidedTable: String, Sendable, Hashable, CaseIterable {
  /// A document.
  case document = "documents"
  /// A fond, opis, papka or delo.
  case unit = "archival_units"
  /// An archive.
  case archive = "repositories"
}
