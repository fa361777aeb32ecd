/// An archive, with all the names by which it is known.
public struct Archive: Sendable, Hashable, Codable {
  /// The short form under which it is filed: `AVPRF`.
  public let code: String
  /// The full name in English.
  public let name: String
  /// The full name in the archive's own language.
  public let nativeName: String?
  /// The city where it stands, in English.
  public let city: String?
  /// The country where it stands, in English.
  public let country: String?
  /// How its holdings are cited.
  public let system: ReferenceSystem
  /// What is peculiar to its citations.
  public let habits: Set<CitationHabit>
  /// Every other name and abbreviation.
  public let otherNames: [ArchiveName]

  /// Makes an archive from its parts.
  public init(
    code: String,
    name: String,
    nativeName: String? = nil,
    city: String? = nil,
    country: String? = nil,
    system: ReferenceSystem = .fond,
    habits: Set<CitationHabit> = [],
    otherNames: [ArchiveName] = []
  ) {
    self.code = code
    self.name = name
    self.nativeName = nativeName
    self.city = city
    self.country = country
    self.system = system
    self.habits = habits
    self.otherNames = otherNames
  }
}
