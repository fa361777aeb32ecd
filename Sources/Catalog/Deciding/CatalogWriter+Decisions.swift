extension CatalogWriter {
  /// Notes a change that is made by hand; the caller makes it in the same transaction.
  ///
  /// - Returns: The decision with its number.
  func decide(
    _ kind: DecisionKind, _ table: DecidedTable, _ rowID: Int64, field: String? = nil,
    from oldValue: String? = nil, to newValue: String?, by attribution: Attribution
  ) throws -> Decision {
    let id = try insert(
      DecisionSQL.insert,
      [
        "kind": .text(kind.rawValue),
        "table_name": .text(table.rawValue),
        "row_id": .integer(rowID),
        "field": .optional(field),
        "old_value": .optional(oldValue),
        "new_value": .optional(newValue),
        "reason": .optional(attribution.reason),
        "author": .text(attribution.author),
        "decided_at": .text(attribution.time),
        "came_from": .optional(attribution.cameFrom),
      ])
    return Decision(
      id: id, kind: kind, table: table, rowID: rowID, field: field, oldValue: oldValue,
      newValue: newValue, author: attribution.author, decidedAt: attribution.time,
      reason: attribution.reason, cameFrom: attribution.cameFrom, fileValue: nil, undoneAt: nil)
  }

  /// The decision with a number.
  ///
  /// - Throws: A ``DecisionError`` when there is none, or none that can be understood.
  func decision(_ id: Int64) throws -> Decision {
    let rows = try snapshot.select(DecisionSQL.byID, ["id": .integer(id)]).records
    guard let row = rows.first else { throw DecisionError.unknown(id: id) }
    guard let decision = Decision(row) else { throw DecisionError.unknownKind(id: id) }
    return decision
  }

  /// The decisions on the same row that were made after one and still stand, the latest first.
  func decisions(after decision: Decision) throws -> [Decision] {
    try snapshot.select(
      DecisionSQL.later,
      [
        "id": .integer(decision.id),
        "table_name": .text(decision.table.rawValue),
        "row_id": .integer(decision.rowID),
      ]
    ).records.compactMap(Decision.init)
  }

  /// Notes that a decision no longer stands.
  func markUndone(_ decision: Decision, at time: String) throws {
    try execute(
      DecisionSQL.markUndone, ["id": .integer(decision.id), "undone_at": .text(time)])
  }
}

/// The statements that keep the decisions.
private enum DecisionSQL {
  static let insert = """
    INSERT INTO decisions (
      kind, table_name, row_id, field, old_value, new_value, reason, author, decided_at,
      came_from
    )
    VALUES (
      :kind, :table_name, :row_id, :field, :old_value, :new_value, :reason, :author, :decided_at,
      :came_from
    )
    """

  static let byID = "SELECT * FROM decisions WHERE id = :id"

  static let later = """
    SELECT *
    FROM decisions
    WHERE table_name = :table_name
      AND row_id = :row_id
      AND id > :id
      AND undone_at IS NULL
    ORDER BY id DESC
    """

  static let markUndone = """
    UPDATE decisions
    SET undone_at = :undone_at
    WHERE id = :id
    """
}
