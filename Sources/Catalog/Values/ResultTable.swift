/// What a statement answered: the names of its columns and its rows.
public struct ResultTable: Sendable, Hashable {
  /// The names of the columns, as the statement gives them.
  public let columns: [String]
  /// The rows, each with a value for each column.
  public let rows: [[SQLValue]]

  /// Makes a table.
  public init(columns: [String], rows: [[SQLValue]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The rows one by one, with their values under the names of the columns.
  public var records: [ResultRow] {
    let positions = Dictionary(
      columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return rows.map { ResultRow(positions: positions, values: $0) }
  }
}
