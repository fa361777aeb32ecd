internal import GRDB

/// The only way to change a catalog, while ``CatalogFile/write(_:)`` lasts.
public struct CatalogWriter {
  let database: Database

  /// What the catalog holds at this point of the transaction.
  public var snapshot: CatalogSnapshot { CatalogSnapshot(database: database) }

  /// Makes changes that can fail without taking the rest of the transaction with them.
  ///
  /// - Throws: Whatever the changes throw; then these changes, and no others, are taken back.
  public func attempt(_ changes: () throws -> Void) throws {
    try database.inSavepoint {
      try changes()
      return .commit
    }
  }

  /// Makes changes and takes them back when they turn out not to be wanted.
  func attempt(keepingIf isWanted: () -> Bool, _ changes: () throws -> Void) throws {
    try database.inSavepoint {
      try changes()
      return isWanted() ? .commit : .rollback
    }
  }

  func execute(_ sql: String, _ values: [String: SQLValue]) throws {
    let statement = try database.cachedStatement(sql: sql)
    try statement.execute(arguments: StatementArguments(values: values))
  }

  func insert(_ sql: String, _ values: [String: SQLValue]) throws -> Int64 {
    try execute(sql, values)
    return database.lastInsertedRowID
  }

  /// The whole number in the first column of the first row.
  func id(_ sql: String, _ values: [String: SQLValue]) throws -> Int64? {
    try snapshot.select(sql, values).rows.first?.first?.integer
  }
}
