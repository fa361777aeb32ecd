/// Which decisions are to be listed.
public struct DecisionFilter: Sendable, Hashable {
  /// Only those of this person; nil for those of everybody.
  public var author: String?
  /// Only those that were not undone.
  public var standingOnly: Bool

  /// Makes a filter; without arguments it lets everything through.
  public init(author: String? = nil, standingOnly: Bool = false) {
    self.author = author
    self.standingOnly = standingOnly
  }
}
