/// What taking a run back did.
public struct UndoneRun: Sendable, Hashable {
  /// The number of the run.
  public let id: Int64
  /// How many documents are gone that it had added.
  public let removed: Int
  /// How many documents are again as they were before it.
  public let restored: Int
}
