/// A name under which a document is known somewhere: `wilson:115935`, or an address.
public struct DocumentIdentifier: Sendable, Hashable, Codable, CustomStringConvertible {
  /// Whose name it is: `wilson` for the numbers of the Wilson Center's Digital Archive, `wilson-node` for
  /// those of its pages, `wilson-transcript` and `wilson-translation` for single texts of its records,
  /// `url` for addresses.
  public let scheme: String
  /// The name itself.
  public let value: String

  /// Makes an identifier.
  public init(scheme: String, value: String) {
    self.scheme = scheme
    self.value = value
  }

  /// Scheme and value with a colon; an address alone.
  public var description: String {
    scheme == "url" ? value : "\(scheme):\(value)"
  }
}
