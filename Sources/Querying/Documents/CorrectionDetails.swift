/// A correction of a document by hand that stands.
public struct CorrectionDetails: Sendable, Hashable {
  /// The number of the decision.
  public let id: Int64
  /// What was corrected: a field, or `reference` where one was added or taken away.
  public let field: String
  /// The value before; nil where there was none.
  public let oldValue: String?
  /// The value since then; nil where it was taken away.
  public let newValue: String?
  /// What the file says since a later import, where that is something else than ``oldValue``; empty
  /// when it says nothing there any more.
  public let fileValue: String?
  /// Who corrected it.
  public let author: String
  /// When, in UTC and ISO 8601.
  public let decidedAt: String
  /// Why.
  public let reason: String?
}
