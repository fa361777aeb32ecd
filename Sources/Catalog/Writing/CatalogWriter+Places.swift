extension CatalogWriter {
  /// The places that a document's references name.
  struct Places {
    let units: [Int64]
    let repositories: [Int64]

    /// These places and others, each once.
    func union(_ others: Self) -> Self {
      Self(
        units: Set(units + others.units).sorted(),
        repositories: Set(repositories + others.repositories).sorted())
    }
  }

  func places(of documentID: Int64) throws -> Places {
    let rows = try snapshot.select(PlaceSQL.ofDocument, ["document_id": .integer(documentID)])
    return Places(
      units: rows.records.compactMap { $0["unit_id"].integer },
      repositories: rows.records.compactMap { $0["repository_id"].integer })
  }

  /// Takes places out of the tree that no reference needs any more, and those above them.
  ///
  /// A unit that a person has described or tagged stays, empty or not; so does one that a decision names,
  /// also an undone one, so that the decision never comes to speak of another unit.
  /// The same is true of archives, and one that a person added stays in any case.
  func removeUnneeded(_ places: Places) throws {
    let parents = try places.units.compactMap { try id(PlaceSQL.parent, ["id": .integer($0)]) }
    for delo in Set(try places.units.compactMap(deloPlace)) { try settle(delo) }
    for unit in places.units + parents {
      var next: Int64? = unit
      while let id = next {
        let parent = try self.id(PlaceSQL.parent, ["id": .integer(id)])
        try execute(PlaceSQL.removeUnit, ["id": .integer(id)])
        next = parent
      }
    }
    for repository in places.repositories {
      try execute(PlaceSQL.removeRepository, ["id": .integer(repository)])
    }
  }
}

/// The statements that clear places away.
private enum PlaceSQL {
  static let ofDocument = """
    SELECT DISTINCT unit_id, repository_id
    FROM archival_references
    WHERE document_id = :document_id
    """

  static let parent = "SELECT parent_id FROM archival_units WHERE id = :id"

  static let removeUnit = """
    DELETE FROM archival_units
    WHERE id = :id
      AND coalesce(title, date_text, leaf_count, note) IS NULL
      AND NOT EXISTS (SELECT 1 FROM unit_tags WHERE unit_tags.unit_id = archival_units.id)
      AND NOT EXISTS (
        SELECT 1 FROM archival_references WHERE archival_references.unit_id = archival_units.id
      )
      AND NOT EXISTS (
        SELECT 1 FROM archival_units AS children WHERE children.parent_id = archival_units.id
      )
      AND NOT EXISTS (
        SELECT 1
        FROM decisions
        WHERE decisions.table_name = 'archival_units' AND decisions.row_id = archival_units.id
      )
    """

  static let removeRepository = """
    DELETE FROM repositories
    WHERE id = :id
      AND NOT is_own
      AND NOT EXISTS (
        SELECT 1
        FROM decisions
        WHERE decisions.table_name = 'repositories' AND decisions.row_id = repositories.id
      )
      AND NOT EXISTS (
        SELECT 1
        FROM archival_references
        WHERE archival_references.repository_id = repositories.id
      )
      AND NOT EXISTS (
        SELECT 1 FROM archival_units WHERE archival_units.repository_id = repositories.id
      )
    """
}
