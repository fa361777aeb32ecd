public import Catalog

/// A run with its files.
public struct RunDetails: Sendable, Hashable {
  /// A file that it did something with.
  public struct File: Sendable, Hashable {
    /// Where it lies.
    public let location: FileLocation
    /// What became of it.
    public let outcome: String
    /// The document that it holds; nil when it failed, or the document is gone.
    public let documentID: Int64?
    /// The title of that document.
    public let title: String?
    /// What was doubtful, or why it failed.
    public let diagnostics: [DiagnosticRecord]
  }

  /// The run.
  public let run: RunSummary
  /// Its files, without those that had not changed.
  public let files: [File]
}
