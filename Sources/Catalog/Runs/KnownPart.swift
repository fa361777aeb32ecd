/// A document that the catalog holds from bytes that were imported before.
public struct KnownPart: Sendable, Hashable {
  /// The place in the file, such as `record 3`; nil when the file holds one document.
  public let part: String?
  /// The document.
  public let documentID: Int64
}
