public import Catalog

/// What an import did.
public struct ImportReport: Sendable, Hashable {
  /// The number of the run.
  public let run: Int64
  /// The files in the order in which they were found.
  public let files: [ImportedFile]

  /// How many files had one outcome.
  public func count(_ outcome: ImportOutcome) -> Int {
    files.count { $0.outcome == outcome }
  }
}
