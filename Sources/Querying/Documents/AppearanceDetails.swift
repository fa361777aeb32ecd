/// A person in one role in a document.
public struct AppearanceDetails: Sendable, Hashable {
  /// The id of the person.
  public let personID: Int64
  /// The name under which the person is filed.
  public let name: String
  /// The name in the order of an index.
  public let sortName: String
  /// What the person has to do with the document.
  public let role: String
  /// The fullest spelling that the document prints.
  public let printedName: String
  /// The office as printed.
  public let office: String?
  /// How often the document names the person in this role.
  public let mentions: Int64
}
