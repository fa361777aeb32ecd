internal import GRDB

/// One state of the catalog, while ``CatalogFile/read(_:)`` lasts.
public struct CatalogSnapshot {
  let database: Database

  /// The answer to one reading statement of the program's own.
  ///
  /// - Throws: An error when the statement has a mistake in it.
  public func select(_ sql: String, _ values: [String: SQLValue] = [:]) throws -> ResultTable {
    let statement = try database.cachedStatement(sql: sql)
    try statement.setArguments(StatementArguments(values: values))
    let rows = try Row.fetchAll(statement).map { row in
      row.databaseValues.map { SQLValue($0) } as [SQLValue]
    }
    return ResultTable(columns: statement.columnNames, rows: rows)
  }
}
