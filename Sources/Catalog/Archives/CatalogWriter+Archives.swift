internal import ArchivalReferences
internal import Foundation

extension CatalogWriter {
  /// Adds an archive to the catalog.
  ///
  /// An unknown archive that is filed under one of its names becomes this archive, and the
  /// references to it follow. Where there are several, the first one does, and the references to
  /// the others are filed there too; what a person noted about places in those stays with them.
  ///
  /// - Returns: The decision.
  /// - Throws: An ``ArchiveError`` when the archive is there already.
  public func add(_ own: OwnArchive, by attribution: Attribution) throws -> Decision {
    let archive = own.archive
    try own.requireNewCode(among: snapshot.ownArchives() + ArchiveAuthority().archives)
    try requireNewNames(archive)
    var record = ArchiveRecord(own: archive)
    let unknown = try unknownArchives(named: archive)
    let earlier = try unknown.first.map { try self.archive($0) }
    let id: Int64
    if let first = unknown.first {
      id = first
      try setArchive(id, to: record)
    } else {
      id = try insert(ArchiveSQL.insert, record.columns)
    }
    for name in archive.otherNames { try insert(name, of: id) }
    for other in unknown.dropFirst() {
      record.tookOver = try (record.tookOver ?? []) + [self.archive(other).code]
      try refile(references(in: other), in: id, code: record.code)
    }
    return try decide(
      .add, .archive, id, from: earlier.map { try $0.text() }, to: record.text(), by: attribution)
  }

  /// Makes of an archive what it was before it was added: an unknown one.
  ///
  /// Its row stays even when nothing is filed there, so that the decision never comes to speak of
  /// another archive.
  func undoAddition(ofArchive decision: Decision, later: [Decision]) throws {
    guard later.isEmpty else {
      throw DecisionError.neededByLater(id: decision.id, later: later.map(\.id))
    }
    let present = try archive(decision.rowID)
    let decided = try decision.newValue.map { try ArchiveRecord(text: $0) }
    guard let decided, present == decided.withoutTakenOver else {
      throw DecisionError.changedOtherwise(
        id: decision.id, decided: decision.newValue, present: try present.text())
    }
    try execute(ArchiveSQL.removeNames, ["id": .integer(decision.rowID)])
    let earlier = try decision.oldValue.map { try ArchiveRecord(text: $0) }
    try setArchive(decision.rowID, to: earlier ?? ArchiveRecord(unknown: present.code))
    for code in decided.tookOver ?? [] { try giveBack(code, from: decision.rowID) }
  }

  /// Files the references again under an unknown archive that print its name.
  private func giveBack(_ code: String, from id: Int64) throws {
    let names = ArchiveAuthority(archives: [Archive(code: code, name: code)])
    let references = try references(in: id).filter { row in
      row["repository_printed"].text.flatMap(names.archive(named:)) != nil
    }
    guard !references.isEmpty else { return }
    try refile(references, in: repositoryID(code: code, archive: nil), code: code)
  }

  private func references(in id: Int64) throws -> [ResultRow] {
    try snapshot.select(ArchiveSQL.references, ["id": .integer(id)]).records
  }

  /// Files references in another archive, at the same places there.
  private func refile(_ references: [ResultRow], in repositoryID: Int64, code: String) throws {
    for row in references {
      var reference = ArchivalReference(printed: "", range: 0..<0)
      for level in ReferenceLevel.allCases { reference[level] = row[level.rawValue].text }
      reference.other = try JSONText.object(row["other"].text ?? "{}")
      let unit = try unitID(of: reference, in: repositoryID)
      try execute(
        ArchiveSQL.refile,
        [
          "id": row["id"],
          "repository_id": .integer(repositoryID),
          "code": .text(code),
          "unit_id": unit.map(SQLValue.integer) ?? nil,
        ])
    }
    try removeUnneeded(
      Places(
        units: Set(references.compactMap { $0["unit_id"].integer }).sorted(),
        repositories: Set(references.compactMap { $0["repository_id"].integer }).sorted()))
  }

  private func requireNewNames(_ archive: Archive) throws {
    let own = try snapshot.ownArchives()
    let names = ArchiveAuthority(archives: own)
    for name in archive.allNames {
      guard let other = names.archive(named: name) else { continue }
      throw ArchiveError.knownName(name: name, code: other.code)
    }
  }

  /// The unknown archives that are filed under one of an archive's names, its code first.
  private func unknownArchives(named archive: Archive) throws -> [Int64] {
    let names = ArchiveAuthority(archives: [archive])
    return try snapshot.select(ArchiveSQL.unknown, ["code": .text(archive.code)]).records
      .filter { names.archive(named: $0["code"].text ?? "") != nil }
      .compactMap { $0["id"].integer }
  }

  private func archive(_ id: Int64) throws -> ArchiveRecord {
    let names = try snapshot.select(ArchiveSQL.names, ["id": .integer(id)])
      .rows.compactMap { $0.first?.text }
    let row = try snapshot.select(ArchiveSQL.byID, ["id": .integer(id)]).records.first
    guard let row else { return ArchiveRecord(unknown: "") }
    return ArchiveRecord(row, names: names)
  }

  /// Gives an archive other values; what refers to it follows its code.
  private func setArchive(_ id: Int64, to record: ArchiveRecord) throws {
    let earlier = try archive(id)
    try execute(ArchiveSQL.update, record.columns.merging(["id": .integer(id)]) { $1 })
    try execute(
      ArchiveSQL.followCode,
      ["id": .integer(id), "earlier": .text(earlier.code), "code": .text(record.code)])
  }

  private func insert(_ name: ArchiveName, of id: Int64) throws {
    try execute(
      ReferenceSQL.insertRepositoryName,
      [
        "repository_id": .integer(id),
        "name": .text(name.name),
        "language": .text(name.language),
        "kind": .text(name.kind.rawValue),
        "valid_from": .optional(name.validFrom),
        "valid_to": .optional(name.validTo),
      ])
  }
}

extension Archive {
  fileprivate var allNames: [String] {
    [code, name] + [nativeName].compactMap(\.self) + otherNames.map(\.name)
  }
}

extension ArchiveRecord {
  fileprivate init(text: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(text.utf8))
  }

  fileprivate func text() throws -> String {
    try JSONText.text(of: self)
  }
}

/// The statements that write archives of one's own.
private enum ArchiveSQL {
  static let byID = "SELECT * FROM repositories WHERE id = :id"

  static let names = "SELECT name FROM repository_names WHERE repository_id = :id ORDER BY name"

  static let unknown = """
    SELECT id, code
    FROM repositories
    WHERE NOT is_known
    ORDER BY code <> :code, id
    """

  static let insert = """
    INSERT INTO repositories (code, name, native_name, city, country, system, is_known, is_own)
    VALUES (:code, :name, :native_name, :city, :country, :system, :is_known, :is_own)
    """

  static let update = """
    UPDATE repositories
    SET code = :code,
        name = :name,
        native_name = :native_name,
        city = :city,
        country = :country,
        system = :system,
        is_known = :is_known,
        is_own = :is_own
    WHERE id = :id
    """

  /// The short form of a reference begins with the code of its archive.
  static let followCode = """
    UPDATE archival_references
    SET repository = :code,
        short_form = iif(
          substr(short_form, 1, length(:earlier)) = :earlier,
          :code || substr(short_form, length(:earlier) + 1),
          short_form
        )
    WHERE repository_id = :id
    """

  static let references = "SELECT * FROM archival_references WHERE repository_id = :id ORDER BY id"

  static let refile = """
    UPDATE archival_references
    SET repository_id = :repository_id,
        repository = :code,
        unit_id = :unit_id,
        short_form = iif(
          substr(short_form, 1, length(repository)) = repository,
          :code || substr(short_form, length(repository) + 1),
          short_form
        )
    WHERE id = :id
    """

  static let removeNames = "DELETE FROM repository_names WHERE repository_id = :id"
}
