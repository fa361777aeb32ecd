/// A name under which a publisher keeps a document.
public struct TranslationIdentifier: Sendable, Hashable, Codable {
  /// Whose names they are: ``wilson``, ``wilsonNode``, ``wilsonTranscript`` or `url`.
  public let scheme: String
  /// The name itself.
  public let value: String

  /// The numbers of the documents of the Wilson Center's Digital Archive.
  public static let wilson = "wilson"
  /// The numbers of the pages of its site of 2022.
  public static let wilsonNode = "wilson-node"
  /// The numbers of its transcripts.
  public static let wilsonTranscript = "wilson-transcript"

  /// Makes an identifier.
  public init(scheme: String, value: String) {
    self.scheme = scheme
    self.value = value
  }
}
