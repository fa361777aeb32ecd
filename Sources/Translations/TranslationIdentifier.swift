/// A name under which a publisher keeps a document.
public struct TranslationIdentifier: Sendable, Hashable, Codable {
  /// Whose names they are: ``wilson``, ``wilsonNode``, `url`, or `wilson-transcript` and
  /// `wilson-translation` for the numbers of single texts of a record.
  public let scheme: String
  /// The name itself.
  public let value: String

  /// The numbers of the documents of the Wilson Center's Digital Archive.
  public static let wilson = "wilson"
  /// The numbers of the pages of its site of 2022.
  public static let wilsonNode = "wilson-node"

  /// Makes an identifier.
  public init(scheme: String, value: String) {
    self.scheme = scheme
    self.value = value
  }
}
