/// A person, and how often the documents name them.
public struct PersonSummary: Sendable, Hashable {
  /// The id in the catalog.
  public let id: Int64
  /// The spelling that most documents print.
  public let name: String
  /// The name in the order of an index.
  public let sortName: String
  /// How many documents name the person.
  public let documents: Int64
  /// How often they do so together.
  public let mentions: Int64
  /// The roles in which they do so, separated by commas.
  public let roles: String
  /// The other spellings, separated by semicolons.
  public let otherNames: String?
}
