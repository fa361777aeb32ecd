/// What became of one file in an import.
public enum ImportOutcome: String, Sendable, Hashable, Codable, CaseIterable {
  /// A new document.
  case added
  /// A document that was already there has new contents.
  case updated
  /// The same bytes were imported before.
  case unchanged
  /// Left out on purpose.
  case skipped
  /// Could not be read; the diagnostics say why.
  case failed
}
