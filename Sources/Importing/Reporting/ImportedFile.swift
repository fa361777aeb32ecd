public import Catalog

/// What an import did with one document of a file.
public struct ImportedFile: Sendable, Hashable {
  /// Where the document lies.
  public let location: FileLocation
  /// What became of it.
  public internal(set) var outcome: ImportOutcome
  /// The document that it holds.
  public internal(set) var documentID: Int64?
  /// The title of the document, where the file was read.
  public let title: String?
  /// What was doubtful, or why it failed.
  public internal(set) var diagnostics: [DiagnosticRecord]
  /// What changed in a document that was there before, and in a rehearsal also what a new one holds.
  public internal(set) var changes: [FieldChange] = []

  init(
    location: FileLocation, outcome: ImportOutcome, documentID: Int64? = nil,
    title: String? = nil, diagnostics: [DiagnosticRecord] = []
  ) {
    self.location = location
    self.outcome = outcome
    self.documentID = documentID
    self.title = title
    self.diagnostics = diagnostics
  }

  func record(sha256: String?) -> FileRecord {
    FileRecord(
      location: location, sha256: sha256, outcome: outcome, documentID: documentID,
      diagnostics: diagnostics)
  }
}
