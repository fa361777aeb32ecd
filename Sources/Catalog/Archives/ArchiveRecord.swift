internal import ArchivalReferences

/// An archive as the catalog has it, so that a decision can keep it whole.
struct ArchiveRecord: Codable, Hashable {
  var code: String
  var name: String
  var nativeName: String?
  var city: String?
  var country: String?
  var system: String?
  var isKnown: Bool
  var isOwn: Bool
  var names: [String]
  /// The codes of other unknown archives whose references were filed here when it was added.
  var tookOver: [String]?

  private enum CodingKeys: String, CodingKey {
    case code, name, city, country, system, names
    case nativeName = "native_name"
    case isKnown = "is_known"
    case isOwn = "is_own"
    case tookOver = "took_over"
  }

  /// An archive that a person added.
  init(own archive: Archive) {
    code = archive.code
    name = archive.name
    nativeName = archive.nativeName
    city = archive.city
    country = archive.country
    system = archive.system.rawValue
    isKnown = true
    isOwn = true
    names = Set(archive.otherNames.map(\.name)).sorted()
  }

  /// An archive of which only the name is known that documents print.
  init(unknown code: String) {
    self.code = code
    name = code
    isKnown = false
    isOwn = false
    names = []
  }

  init(_ row: ResultRow, names: [String]) {
    code = row["code"].text ?? ""
    name = row["name"].text ?? ""
    nativeName = row["native_name"].text
    city = row["city"].text
    country = row["country"].text
    system = row["system"].text
    isKnown = row["is_known"] == 1
    isOwn = row["is_own"] == 1
    self.names = names
  }

  /// The archive as it can be compared with what the catalog has.
  var withoutTakenOver: Self {
    var record = self
    record.tookOver = nil
    return record
  }

  /// The values of the columns of `repositories`, by name.
  var columns: [String: SQLValue] {
    [
      "code": .text(code),
      "name": .text(name),
      "native_name": .optional(nativeName),
      "city": .optional(city),
      "country": .optional(country),
      "system": .optional(system),
      "is_known": isKnown ? 1 : 0,
      "is_own": isOwn ? 1 : 0,
    ]
  }
}
