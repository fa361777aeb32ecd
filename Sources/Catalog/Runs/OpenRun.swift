/// A run that is going on.
public struct OpenRun: Sendable, Hashable {
  /// Its number.
  public let id: Int64
  /// What it did with files before it was killed; empty for a new run.
  public let doneBefore: [FileLocation: FileRecord]

  /// Whether it goes on with a run that was killed.
  public let isContinued: Bool
}
