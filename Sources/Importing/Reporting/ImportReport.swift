public import Catalog

/// What an import did.
public struct ImportReport: Sendable, Hashable {
  /// The number of the run; nil for a rehearsal.
  public let run: Int64?
  /// Whether it went on with a run that was killed.
  public let isContinued: Bool
  /// Whether it was ended before all files were read.
  public internal(set) var isInterrupted = false
  /// The documents of the files in the order in which they were found.
  public private(set) var files: [ImportedFile] = []
  /// How many files hold no document: those that begin with a dot, and what a browser saves beside a page.
  public private(set) var passedOver: Int
  /// How many files were read.
  public private(set) var filesRead = 0

  init(run: OpenRun?, passedOver: Int = 0, files: [ImportedFile] = []) {
    self.run = run?.id
    isContinued = run?.isContinued ?? false
    self.passedOver = passedOver
    self.files = files
    filesRead = files.isEmpty ? 0 : 1
  }

  mutating func take(_ batch: [ReadFile], _ imported: [ImportedFile]) {
    files += imported
    filesRead += batch.count
    passedOver += batch.reduce(0) { $0 + $1.passedOver }
  }

  mutating func take(_ read: Int, _ imported: [ImportedFile]) {
    files += imported
    filesRead += read
  }

  /// How many documents had one outcome.
  public func count(_ outcome: ImportOutcome) -> Int {
    files.count { $0.outcome == outcome }
  }
}
