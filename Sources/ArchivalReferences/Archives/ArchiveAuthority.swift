/// The authority file of archives: finds an archive under any of its names.
public struct ArchiveAuthority: Sendable {
  /// All archives, in the order of the data file.
  public let archives: [Archive]
  private let indexByName: [NameKey: Int]
  private let firstWords: Set<String>
  /// The number of words of the longest name, to know how far a name can reach in a text.
  let longestName: Int

  /// Makes an authority file from archives of one's own.
  ///
  /// Where two archives share a name, the first one has it.
  public init(archives: [Archive]) {
    var indexByName: [NameKey: Int] = [:]
    var firstWords: Set<String> = []
    var longestName = 0
    for (index, archive) in archives.enumerated() {
      let names = [archive.code, archive.name, archive.nativeName].compactMap(\.self)
      for name in names + archive.otherNames.map(\.name) {
        indexByName[NameKey(name), default: index] = index
        let text = TokenizedText(name)
        longestName = max(longestName, text.tokens.count)
        if let first = text.tokens.first { firstWords.insert(text.folded(first)) }
      }
    }
    self.archives = archives
    self.indexByName = indexByName
    self.firstWords = firstWords
    self.longestName = longestName
  }

  /// The authority file that comes with the package.
  public init() {
    self.init(archives: Self.shippedArchives())
  }

  /// The archive with this name, code or abbreviation; case, dots and blanks do not matter.
  public func archive(named name: String) -> Archive? {
    archive(NameKey(name))
  }

  /// Whether some name begins with this word, given in lower case and without apostrophes.
  func beginsName(_ word: String) -> Bool {
    firstWords.contains(word)
  }

  func archive(_ key: NameKey) -> Archive? {
    indexByName[key].map { archives[$0] }
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
