/// One page of what a search found.
public struct SearchResults: Sendable, Hashable {
  /// What was asked for, as typed.
  public let query: String
  /// How many documents were found in all.
  public let total: Int
  /// The documents of this page, best first.
  public let hits: [SearchHit]
  /// The offset of the next page; nil when this is the last one.
  public let next: Int?
}
