/// What reading a document again has changed in it.
public struct RereadChange: Sendable, Hashable {
  /// Whether anything has changed but the version of the reader.
  public let isChanged: Bool
  /// The fields that have changed.
  public let fields: [FieldChange]
  /// The corrections that now stand against something that the file says.
  public let conflicts: [DiagnosticRecord]
}
