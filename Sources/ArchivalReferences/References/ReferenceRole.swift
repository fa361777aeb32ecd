/// What a reference has to do with the document that names it.
public enum ReferenceRole: String, Sendable, Hashable, Codable {
  /// Where the original lies.
  case original
  /// Where another copy of it lies.
  case copy
  /// Where it was printed.
  case publication
  /// A place that the text merely names, in a note or in the body.
  case cited
}
