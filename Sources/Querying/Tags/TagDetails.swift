/// A tag of a document.
public struct TagDetails: Sendable, Hashable {
  /// Its name.
  public let name: String
  /// The path of the place that has it and in which the document lies; nil when the document has it
  /// itself.
  public let place: String?
}
