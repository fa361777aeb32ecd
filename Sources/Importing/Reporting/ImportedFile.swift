public import Catalog

/// What an import did with one file.
public struct ImportedFile: Sendable, Hashable {
  /// Where the file lies: an absolute path.
  public let path: String
  /// What became of it.
  public internal(set) var outcome: ImportOutcome
  /// The document that it holds.
  public internal(set) var documentID: Int64?
  /// The title of the document, where the file was read.
  public let title: String?
  /// What was doubtful, or why it failed.
  public internal(set) var diagnostics: [DiagnosticRecord]

  init(
    path: String, outcome: ImportOutcome, documentID: Int64? = nil, title: String? = nil,
    diagnostics: [DiagnosticRecord] = []
  ) {
    self.path = path
    self.outcome = outcome
    self.documentID = documentID
    self.title = title
    self.diagnostics = diagnostics
  }

  func record(sha256: String?) -> FileRecord {
    FileRecord(
      path: path, sha256: sha256, outcome: outcome, documentID: documentID,
      diagnostics: diagnostics)
  }
}
