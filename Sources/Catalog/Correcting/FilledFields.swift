/// What came of giving a document the values of another text of it.
public struct FilledFields: Sendable, Hashable {
  /// The columns in which the two differ; those keep the value that they had.
  public let differing: [String]
  /// The corrections that now stand against something that the new text says.
  public let conflicts: [DiagnosticRecord]
}
