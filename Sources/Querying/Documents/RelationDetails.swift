/// A document that belongs to another one.
public struct RelationDetails: Sendable, Hashable {
  /// `version` for the same original in another language, `issue` for the journal that holds it, `entry`
  /// for a day that it holds.
  public let kind: String
  /// Its id in the catalog.
  public let id: Int64
  /// Its title.
  public let title: String
  /// The language of its text, as a BCP 47 tag.
  public let language: String?
  /// What it consists of: `Transcript - Russian`.
  public let contents: String?
}
