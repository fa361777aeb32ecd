extension CatalogWriter {
  /// Takes out what no document needs any more, after one of them has changed.
  ///
  /// A unit that a person has described stays, empty or not.
  func prune() throws {
    for statement in PruningSQL.inOrder {
      try execute(statement, [:])
    }
    // Each pass takes the units that have become leaves of the tree; it has four levels.
    for _ in 0..<4 {
      try execute(PruningSQL.units, [:])
    }
    try execute(PruningSQL.repositories, [:])
  }
}

/// The statements that take out what nothing refers to.
private enum PruningSQL {
  static let inOrder = [
    """
    DELETE FROM person_names
    WHERE NOT EXISTS (
      SELECT 1
      FROM document_persons
      WHERE document_persons.person_id = person_names.person_id
        AND document_persons.printed_name = person_names.name
    )
    """,
    """
    DELETE FROM persons
    WHERE NOT EXISTS (
      SELECT 1 FROM document_persons WHERE document_persons.person_id = persons.id
    )
    """,
  ]

  static let units = """
    DELETE FROM archival_units
    WHERE coalesce(title, date_text, leaf_count, note) IS NULL
      AND NOT EXISTS (
        SELECT 1 FROM archival_references WHERE archival_references.unit_id = archival_units.id
      )
      AND NOT EXISTS (
        SELECT 1 FROM archival_units AS children WHERE children.parent_id = archival_units.id
      )
    """

  static let repositories = """
    DELETE FROM repositories
    WHERE NOT EXISTS (
        SELECT 1
        FROM archival_references
        WHERE archival_references.repository_id = repositories.id
      )
      AND NOT EXISTS (
        SELECT 1 FROM archival_units WHERE archival_units.repository_id = repositories.id
      )
    """
}
