import ArchivalReferences
import Querying

extension ArchiveSummary {
  static let columns = [
    "code", "name", "native_name", "city", "country", "system", "origin", "documents",
  ]

  var record: Record { Record(fields: fields) }

  /// The same with all names.
  var fullRecord: Record {
    Record(fields: fields + [("names", .list(names.records))])
  }

  /// All names with the years in which they were in use, one record each.
  var names: Listing {
    var names = [Self.record(of: archive.code, kind: "code")]
    names.append(Self.record(of: archive.name, kind: "name"))
    if let native = archive.nativeName { names.append(Self.record(of: native, kind: "name")) }
    names += archive.otherNames.map { name in
      Self.record(
        of: name.name, kind: name.kind.rawValue, language: name.language,
        years: (name.validFrom, name.validTo))
    }
    return Listing(
      columns: ["name", "kind", "language", "valid_from", "valid_to"], records: names)
  }

  private var fields: [(key: String, value: Cell)] {
    [
      ("code", .text(archive.code)),
      ("name", .text(archive.name)),
      ("native_name", Cell(archive.nativeName)),
      ("city", Cell(archive.city)),
      ("country", Cell(archive.country)),
      ("system", .text(archive.system.rawValue)),
      ("origin", .text(origin.rawValue)),
      ("documents", .integer(documents)),
    ]
  }

  private static func record(
    of name: String, kind: String, language: String? = nil,
    years: (from: Int?, to: Int?) = (nil, nil)
  ) -> Record {
    Record([
      "name": .text(name),
      "kind": .text(kind),
      "language": Cell(language),
      "valid_from": Cell(years.from),
      "valid_to": Cell(years.to),
    ])
  }
}
