/// The text that a document was read from, as the catalog keeps it.
public struct KeptText: Sendable, Hashable {
  /// The document.
  public let documentID: Int64
  /// The layout in which it was read.
  public let layout: String
  /// The text, unchanged.
  public let text: String
  /// Where the file lay that it was last read from.
  public let location: FileLocation
  /// The SHA-256 of that file's bytes.
  public let sha256: String?
}
