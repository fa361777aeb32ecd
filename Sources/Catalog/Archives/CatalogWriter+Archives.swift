internal import ArchivalReferences
internal import Foundation

extension CatalogWriter {
  /// Adds an archive to the catalog.
  ///
  /// An unknown archive that is filed under one of its names becomes this archive, and the
  /// references to it follow. Where there are several, the first one does, and the others stay.
  ///
  /// - Returns: The decision.
  /// - Throws: An ``ArchiveError`` when the archive is there already.
  public func add(_ own: OwnArchive, by attribution: Attribution) throws -> Decision {
    let archive = own.archive
    try own.requireNewCode(among: snapshot.ownArchives() + ArchiveAuthority().archives)
    try requireNewNames(archive)
    let record = ArchiveRecord(own: archive)
    let unknown = try unknownArchives(named: archive).first
    let earlier = try unknown.map { try self.archive($0) }
    let id: Int64
    if let unknown {
      id = unknown
      try setArchive(id, to: record)
    } else {
      id = try insert(ArchiveSQL.insert, record.columns)
    }
    for name in archive.otherNames { try insert(name, of: id) }
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
    guard let decided = decision.newValue, try present == ArchiveRecord(text: decided) else {
      throw DecisionError.changedOtherwise(
        id: decision.id, decided: decision.newValue, present: try present.text())
    }
    try execute(ArchiveSQL.removeNames, ["id": .integer(decision.rowID)])
    let earlier = try decision.oldValue.map { try ArchiveRecord(text: $0) }
    try setArchive(decision.rowID, to: earlier ?? ArchiveRecord(unknown: present.code))
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

  static let removeNames = "DELETE FROM repository_names WHERE repository_id = :id"
}
