/// Another version of a document: its original, or a translation of it.
public struct VersionDetails: Sendable, Hashable {
  /// Its id in the catalog.
  public let id: Int64
  /// Its title.
  public let title: String
  /// The language of its text, as a BCP 47 tag.
  public let language: String?
  /// What it consists of: `Transcript - Russian`.
  public let contents: String?
}
