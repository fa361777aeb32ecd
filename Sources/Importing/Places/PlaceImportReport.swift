public import Catalog

/// What came of taking over a table of places.
public struct PlaceImportReport: Sendable, Hashable {
  /// How many rows name a place.
  public let rows: Int
  /// The changes, one decision for each value.
  public let decisions: [Decision]
  /// The rows that could not be taken over.
  public let problems: [DiagnosticRecord]
}
