/// A document or a place that has a tag itself.
public struct TaggedThing: Sendable, Hashable {
  /// `document` or `place`.
  public let kind: String
  /// The id of the document, or the path of the place.
  public let what: String
  /// The title.
  public let title: String?
}
