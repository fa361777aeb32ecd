/// A place in a text where a person is named.
public struct PersonMention: Sendable, Hashable, Codable {
  /// The fullest form in this text that the mention stands for.
  ///
  /// "Puzanov" has the name "A.M. Puzanov" when that stands elsewhere in the text or among the
  /// names that the caller knows.
  public let name: PersonName

  /// What stands at `range`, blanks folded.
  public let printed: String

  /// Where the name stands, in bytes of the text's UTF-8; without titles, without a possessive.
  public let range: Range<Int>

  /// The office or rank printed directly before the name, such as "Minister of Finance".
  public let office: String?

  /// Puts a mention together from its parts.
  public init(name: PersonName, printed: String, range: Range<Int>, office: String? = nil) {
    self.name = name
    self.printed = printed
    self.range = range
    self.office = office
  }
}
