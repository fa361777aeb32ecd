/// A name under which an archive is or was known.
public struct ArchiveName: Sendable, Hashable, Codable {
  /// What kind of name it is.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// A full name.
    case name
    /// An abbreviation.
    case abbreviation
    /// The name, full or short, of a predecessor.
    case former
  }

  /// The name as it is printed.
  public let name: String
  /// The language of the name, ISO 639-1, with the script where it is not the language's own
  /// (`ru-Latn`).
  public let language: String
  /// What kind of name it is.
  public let kind: Kind
  /// The first year in which it was in use, where known.
  public let validFrom: Int?
  /// The last year in which it was in use, where known.
  public let validTo: Int?

  /// Makes a name.
  public init(
    _ name: String, language: String, kind: Kind, validFrom: Int? = nil, validTo: Int? = nil
  ) {
    self.name = name
    self.language = language
    self.kind = kind
    self.validFrom = validFrom
    self.validTo = validTo
  }
}
