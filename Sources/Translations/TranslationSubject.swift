/// Something under which a publisher files a document.
public struct TranslationSubject: Sendable, Hashable, Codable {
  /// What kind of thing it is.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// A topic, or a body that is not a person.
    case subject
    /// A country or another place.
    case place
    /// A collection of documents.
    case collection
  }

  /// The name that the publisher gives it.
  public let name: String
  /// What kind of thing it is.
  public let kind: Kind

  /// Makes a subject.
  public init(_ name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}
