/// What became of one document of another catalog.
public struct JoinedDocument: Sendable, Hashable {
  /// Its id in the other catalog.
  public let otherID: Int64
  /// Its title there.
  public let title: String
  /// The SHA-256 of the file that it was last read from there; nil where it was typed.
  public let sha256: String?
  /// Its id here; nil when it was left out.
  public internal(set) var documentID: Int64?
  /// Whether it is new here, has new values or decisions, has nothing new, or was left out.
  public internal(set) var outcome: ImportOutcome
  /// What was doubtful about it, and the decisions that stand against those of this catalog.
  public internal(set) var diagnostics: [DiagnosticRecord] = []
}
