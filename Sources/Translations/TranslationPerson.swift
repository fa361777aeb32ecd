public import PersonNames

/// A person in one role in a translation.
public struct TranslationPerson: Sendable, Hashable, Codable {
  /// The name in the fullest spelling that the translation prints.
  public let name: PersonName
  /// What the person has to do with the document.
  public let role: PersonRole
  /// The office as printed beside the name.
  public let office: String?
  /// How often the person is named in this role.
  public let mentions: Int

  /// Makes a person in a role.
  public init(name: PersonName, role: PersonRole, office: String? = nil, mentions: Int = 1) {
    self.name = name
    self.role = role
    self.office = office
    self.mentions = mentions
  }
}
