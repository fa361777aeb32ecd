/// A tag, and how much has it.
public struct TagSummary: Sendable, Hashable {
  /// Its name.
  public let name: String
  /// How many documents have it themselves.
  public let documents: Int64
  /// How many places have it themselves.
  public let places: Int64
}
