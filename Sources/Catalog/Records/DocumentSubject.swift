/// Something under which a publisher files a document.
public struct DocumentSubject: Sendable, Hashable, Codable {
  /// `subject`, `place` or `collection`.
  public let kind: String
  /// The name that the publisher gives it.
  public let name: String

  /// Makes a subject.
  public init(kind: String, name: String) {
    self.kind = kind
    self.name = name
  }
}
