public import ArchivalReferences

extension CatalogFile {
  /// The archives that are known here: those of the catalog's own, then those of the authority file.
  ///
  /// Where two archives share a name, the catalog's own has it.
  ///
  /// - Throws: A ``CatalogError``.
  public func archiveAuthority() throws -> ArchiveAuthority {
    let own = try read { try $0.ownArchives() }
    let shipped = ArchiveAuthority()
    return own.isEmpty ? shipped : ArchiveAuthority(archives: own + shipped.archives)
  }

  /// Adds an archive to the catalog.
  ///
  /// An unknown archive that is filed under one of its names becomes this archive, and the
  /// references to it follow. Where there are several, the references to all of them are filed here.
  ///
  /// - Returns: The decision.
  /// - Throws: An ``ArchiveError`` when the archive is there already, and a ``CatalogError``; then
  ///   nothing has changed.
  public func add(_ archive: OwnArchive, by attribution: Attribution) throws -> Decision {
    try write { try $0.add(archive, by: attribution) }
  }
}

extension CatalogSnapshot {
  /// The archives that were added to the catalog, in the order of their codes.
  ///
  /// - Throws: An error when the catalog cannot be read.
  public func ownArchives() throws -> [Archive] {
    let names = Dictionary(
      grouping: try select(OwnArchiveSQL.names).records, by: { $0["repository_id"].integer })
    return try select(OwnArchiveSQL.all).records.compactMap { row in
      guard let code = row["code"].text, let name = row["name"].text else { return nil }
      return Archive(
        code: code,
        name: name,
        nativeName: row["native_name"].text,
        city: row["city"].text,
        country: row["country"].text,
        system: row["system"].text.flatMap(ReferenceSystem.init) ?? .fond,
        otherNames: (names[row["id"].integer] ?? []).compactMap(ArchiveName.init))
    }
  }
}

extension ArchiveName {
  fileprivate init?(_ row: ResultRow) {
    guard let name = row["name"].text, let kind = row["kind"].text.flatMap(Kind.init) else {
      return nil
    }
    self.init(
      name, language: row["language"].text ?? "", kind: kind,
      validFrom: row["valid_from"].integer.map(Int.init),
      validTo: row["valid_to"].integer.map(Int.init))
  }
}

/// The statements that read the archives of one's own.
private enum OwnArchiveSQL {
  static let all = "SELECT * FROM repositories WHERE is_own ORDER BY code"

  static let names = """
    SELECT repository_names.*
    FROM repository_names
    JOIN repositories ON repositories.id = repository_names.repository_id
    WHERE repositories.is_own
    ORDER BY repository_names.id
    """
}
