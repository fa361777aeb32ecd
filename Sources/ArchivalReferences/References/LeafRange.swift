/// The leaves from one to another, both included.
public struct LeafRange: Sendable, Hashable, Codable {
  /// Where the range begins.
  public let first: Leaf
  /// Where the range ends; nil when it was left open (`12 ff.`, `12 и сл.`).
  public let last: Leaf?

  /// Makes a range.
  public init(first: Leaf, last: Leaf?) {
    self.first = first
    self.last = last
  }
}
