/// What came of joining another catalog to this one.
public struct JoinReport: Sendable, Hashable {
  /// What became of each document of the other catalog, in the order of their ids there.
  public internal(set) var documents: [JoinedDocument] = []
  /// How many decisions on places and archives were made here too.
  public internal(set) var decisions = 0
  /// The decisions on places and archives that stand against those of this catalog.
  public internal(set) var diagnostics: [DiagnosticRecord] = []
}
