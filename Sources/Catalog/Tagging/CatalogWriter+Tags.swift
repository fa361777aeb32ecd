extension CatalogWriter {
  /// Puts a tag on something.
  ///
  /// - Returns: The decision; nil when it has the tag already.
  func tag(_ row: TaggedRow, _ name: TagName, by attribution: Attribution) throws -> Decision? {
    guard try present(name, on: row) == nil else { return nil }
    let text = try put(name, on: row)
    return try decide(.tag, row.table, row.id, field: Self.field, to: text, by: attribution)
  }

  /// Takes a tag away from something.
  ///
  /// - Returns: The decision; nil when it does not have the tag.
  func untag(_ row: TaggedRow, _ name: TagName, by attribution: Attribution) throws -> Decision? {
    guard let text = try present(name, on: row) else { return nil }
    try take(name, from: row)
    return try decide(
      .untag, row.table, row.id, field: Self.field, from: text, to: nil, by: attribution)
  }

  /// Takes back a tag that was put on something, or taken away.
  func undoTagging(_ decision: Decision, later: [Decision]) throws {
    guard let row = TaggedRow(decision), let text = decision.newValue ?? decision.oldValue else {
      throw DecisionError.unknownKind(id: decision.id)
    }
    let name = try TagName(text)
    let later = later.filter { decision in
      (decision.newValue ?? decision.oldValue).map(TagName.key) == name.key
        && decision.field == Self.field
    }
    guard later.isEmpty else {
      throw DecisionError.neededByLater(id: decision.id, later: later.map(\.id))
    }
    let present = try present(name, on: row)
    guard (present != nil) == (decision.newValue != nil) else {
      throw DecisionError.changedOtherwise(
        id: decision.id, decided: decision.newValue, present: present)
    }
    if present == nil { _ = try put(name, on: row) } else { try take(name, from: row) }
  }

  /// What decisions on tags have in their column `field`.
  private static let field = "tag"

  /// The tag as it is written in the catalog; nil when the row does not have it.
  private func present(_ name: TagName, on row: TaggedRow) throws -> String? {
    let question =
      switch row {
      case .document: TagSQL.ofDocument
      case .unit: TagSQL.ofUnit
      }
    return try snapshot.select(question, ["id": .integer(row.id), "key": .text(name.key)])
      .rows.first?.first?.text
  }

  private func put(_ name: TagName, on row: TaggedRow) throws -> String {
    try execute(TagSQL.insert, ["name": .text(name.text), "key": .text(name.key)])
    let statement =
      switch row {
      case .document: TagSQL.putOnDocument
      case .unit: TagSQL.putOnUnit
      }
    try execute(statement, ["id": .integer(row.id), "key": .text(name.key)])
    return try present(name, on: row) ?? name.text
  }

  private func take(_ name: TagName, from row: TaggedRow) throws {
    let statement =
      switch row {
      case .document: TagSQL.takeFromDocument
      case .unit: TagSQL.takeFromUnit
      }
    try execute(statement, ["id": .integer(row.id), "key": .text(name.key)])
    try execute(TagSQL.removeUnused, ["key": .text(name.key)])
    if case .unit(let unit) = row { try settle(unit: unit) }
  }
}

/// The statements that write tags.
private enum TagSQL {
  static let insert = """
    INSERT INTO tags (name, name_key)
    VALUES (:name, :key)
    ON CONFLICT (name_key) DO NOTHING
    """

  static let ofDocument = """
    SELECT tags.name
    FROM document_tags
    JOIN tags ON tags.id = document_tags.tag_id
    WHERE document_tags.document_id = :id AND tags.name_key = :key
    """

  static let ofUnit = """
    SELECT tags.name
    FROM unit_tags
    JOIN tags ON tags.id = unit_tags.tag_id
    WHERE unit_tags.unit_id = :id AND tags.name_key = :key
    """

  static let putOnDocument = """
    INSERT INTO document_tags (document_id, tag_id)
    SELECT :id, id FROM tags WHERE name_key = :key
    """

  static let putOnUnit = """
    INSERT INTO unit_tags (unit_id, tag_id)
    SELECT :id, id FROM tags WHERE name_key = :key
    """

  static let takeFromDocument = """
    DELETE FROM document_tags
    WHERE document_id = :id AND tag_id = (SELECT id FROM tags WHERE name_key = :key)
    """

  static let takeFromUnit = """
    DELETE FROM unit_tags
    WHERE unit_id = :id AND tag_id = (SELECT id FROM tags WHERE name_key = :key)
    """

  static let removeUnused = """
    DELETE FROM tags
    WHERE name_key = :key
      AND NOT EXISTS (SELECT 1 FROM document_tags WHERE document_tags.tag_id = tags.id)
      AND NOT EXISTS (SELECT 1 FROM unit_tags WHERE unit_tags.tag_id = tags.id)
    """
}
