/// What an import did with one file.
public struct FileRecord: Sendable, Hashable {
  /// Where the document lies.
  public let location: FileLocation
  /// The SHA-256 of its bytes in hexadecimal; nil when they could not be read.
  public let sha256: String?
  /// What became of it.
  public let outcome: ImportOutcome
  /// The document that it holds.
  public let documentID: Int64?
  /// What was doubtful.
  public let diagnostics: [DiagnosticRecord]

  /// Makes a record.
  public init(
    location: FileLocation, sha256: String?, outcome: ImportOutcome, documentID: Int64?,
    diagnostics: [DiagnosticRecord]
  ) {
    self.location = location
    self.sha256 = sha256
    self.outcome = outcome
    self.documentID = documentID
    self.diagnostics = diagnostics
  }
}
