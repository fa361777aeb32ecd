/// One row of a ``ResultTable``.
public struct ResultRow: Sendable {
  let positions: [String: Int]
  let values: [SQLValue]

  /// The value in a column; NULL when there is no such column.
  public subscript(column: String) -> SQLValue {
    positions[column].map { values[$0] } ?? .null
  }

  /// All values by their columns.
  var valuesByColumn: [String: SQLValue] { positions.mapValues { values[$0] } }
}
