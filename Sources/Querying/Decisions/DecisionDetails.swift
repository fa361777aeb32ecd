/// A decision that was made by hand, as it is listed.
public struct DecisionDetails: Sendable, Hashable {
  /// Its number.
  public let id: Int64
  /// What was done: `add`, `describe`, `edit`, `tag`, `untag`.
  public let kind: String
  /// What it was done to: `document 12`, a path, or `archive CODE`.
  public let what: String
  /// The column that was changed; nil where something was made.
  public let field: String?
  /// The value before.
  public let oldValue: String?
  /// The value since then.
  public let newValue: String?
  /// Who decided it.
  public let author: String
  /// When, in UTC and ISO 8601.
  public let decidedAt: String
  /// Why.
  public let reason: String?
  /// When it was taken back; nil while it stands.
  public let undoneAt: String?
  /// What the file says since a later import, where that is something else than ``oldValue``; empty
  /// when it says nothing there any more.
  public let fileValue: String?
  /// The path of the catalog that brought it; nil where it was made here.
  public let cameFrom: String?
}
