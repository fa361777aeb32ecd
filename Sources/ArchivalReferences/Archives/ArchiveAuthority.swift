/// The authority file of archives: finds an archive under any of its names.
public struct ArchiveAuthority: Sendable {
  /// All archives, in the order of the data file.
  public let archives: [Archive]
  private let index: Index

  /// What names are looked up in; a class, because every parser of a part holds it.
  private final class Index: Sendable {
    let names: NameTrie
    let cities: NameTrie

    init(names: NameTrie, cities: NameTrie) {
      self.names = names
      self.cities = cities
    }
  }

  /// The cities in which the archives stand.
  var cities: NameTrie { index.cities }

  /// Makes an authority file from archives of one's own.
  ///
  /// Where two archives share a name, the first one has it.
  public init(archives: [Archive]) {
    var names = NameTrie()
    var cities = NameTrie()
    for (index, archive) in archives.enumerated() {
      let own = [archive.code, archive.name, archive.nativeName].compactMap(\.self)
      for name in own + archive.otherNames.map(\.name) {
        names.insert(name, value: index)
      }
      if let city = archive.city { cities.insert(city, value: index) }
    }
    self.archives = archives
    index = Index(names: names, cities: cities)
  }

  /// The authority file that comes with the package.
  public init() {
    self.init(archives: Self.shippedArchives())
  }

  /// The archive with this name, code or abbreviation; case, dots and blanks do not matter.
  public func archive(named name: String) -> Archive? {
    index.names.value(of: name).map { archives[$0] }
  }

  /// The archive with the longest name that begins at a token, and the index behind the name.
  func archive(in text: TokenizedText, at start: Int) -> (archive: Archive, end: Int)? {
    index.names.longestName(in: text, at: start).map { (archives[$0.value], $0.end) }
  }

  private static func shippedArchives() -> [Archive] {
    let names = Dictionary(
      grouping: TabSeparatedTable(PackageResources.archive_names_tsv).rows, by: { $0[0] })
    return TabSeparatedTable(PackageResources.archives_tsv).rows.compactMap { row in
      guard let code = row.field(0), let name = row.field(1) else { return nil }
      return Archive(
        code: code,
        name: name,
        nativeName: row.field(2),
        city: row.field(3),
        country: row.field(4),
        system: row.field(5).flatMap(ReferenceSystem.init) ?? .fond,
        habits: Set(
          (row.field(6) ?? "").split(separator: ",").compactMap {
            CitationHabit(rawValue: String($0))
          }),
        otherNames: (names[code] ?? []).compactMap(ArchiveName.init(row:)))
    }
  }
}

extension ArchiveName {
  fileprivate init?(row: [String]) {
    guard let name = row.field(1), let kind = row.field(3).flatMap(Kind.init) else { return nil }
    self.init(
      name,
      language: row.field(2) ?? "",
      kind: kind,
      validFrom: row.field(4).flatMap { Int($0) },
      validTo: row.field(5).flatMap { Int($0) })
  }
}
