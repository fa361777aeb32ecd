/// What a change does to one field of a document.
public struct FieldChange: Sendable, Hashable {
  /// The column of `documents`, or `identifiers`, `references`, `people`, `subjects`.
  public let field: String
  /// The value before, of several each on a line; nil for none.
  public let before: String?
  /// The value after.
  public let after: String?

  /// Makes a change.
  public init(field: String, before: String?, after: String?) {
    self.field = field
    self.before = before
    self.after = after
  }
}
