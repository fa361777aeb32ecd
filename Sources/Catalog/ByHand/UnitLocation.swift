/// A fond, opis, papka or delo of the catalog, and where it lies.
public struct UnitLocation: Sendable, Hashable {
  /// Its id in `archival_units`.
  public let id: Int64
  /// Its path from the archive down: `AVPRF/0102/13/p72/5`.
  public let path: String
  /// Whether it is the place that was asked for, and does not lie below it.
  public let isPlace: Bool
  /// Whether it has a number at the levels that were asked for and at no other.
  let isExact: Bool
}
