internal import Foundation
internal import GRDB
internal import GRDBSQLite

extension CatalogFile {
  /// Runs one reading statement that a user wrote.
  ///
  /// SQLite itself, not the look of the text, decides what it may do: the connection is read-only
  /// and can attach nothing, and an authorizer allows reading and computing alone.
  ///
  /// - Parameters:
  ///   - sql: One statement.
  ///   - parameters: Values for its named parameters, without `:`; the others are NULL.
  ///   - timeLimit: How many seconds it may run.
  /// - Throws: A ``CatalogError`` that says why it was refused or failed.
  public func answer(
    to sql: String, parameters: [String: SQLValue] = [:], timeLimit seconds: Int = 60
  ) throws -> ResultTable {
    try Self.translatingErrors(at: path) {
      let connection = try guardedConnection()
      return try connection.read { database in
        let deadline = StatementDeadline(seconds: seconds)
        deadline.watch(database.sqliteConnection)
        defer {
          StatementAuthorizer.remove(from: database.sqliteConnection)
          deadline.unwatch(database.sqliteConnection)
        }
        do {
          return try Self.run(sql, parameters, on: database)
        } catch let error as DatabaseError where error.resultCode != .SQLITE_CORRUPT {
          throw Self.reason(for: error, limit: seconds)
        }
      }
    }
  }

  private static func run(
    _ sql: String, _ parameters: [String: SQLValue], on database: Database
  ) throws -> ResultTable {
    StatementAuthorizer.checkPreparation(on: database.sqliteConnection)
    let statement = try database.makeStatement(sql: sql)
    StatementAuthorizer.checkExecution(on: database.sqliteConnection)
    guard statement.isReadonly else {
      throw CatalogError.statementRefused(reason: "it would change something")
    }
    let names = statement.parameterNames
    if let unknown = parameters.keys.sorted().first(where: { !names.contains($0) }) {
      throw CatalogError.unknownParameter(name: unknown, known: names)
    }
    let values = names.map { (name: $0, value: parameters[$0] ?? .null) }
    try statement.setArguments(
      StatementArguments(
        values: Dictionary(values.map { ($0.name, $0.value) }, uniquingKeysWith: { a, _ in a })))
    var rows: [[SQLValue]] = []
    let cursor = try Row.fetchCursor(statement)
    while let row = try cursor.next() {
      rows.append(row.databaseValues.map { SQLValue($0) })
    }
    return ResultTable(columns: statement.columnNames, rows: rows)
  }

  private static func reason(for error: DatabaseError, limit seconds: Int) -> CatalogError {
    let message = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_AUTH, .SQLITE_READONLY: return .statementRefused(reason: message)
    case .SQLITE_INTERRUPT: return .timeLimitReached(seconds: seconds)
    case .SQLITE_MISUSE: return .statementRefused(reason: "there is more than one")
    default: return .statementFailed(reason: message)
    }
  }

  /// A connection of its own, so that no limit stays behind on the catalog's.
  private func guardedConnection() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      let connection = database.sqliteConnection
      try database.execute(sql: "PRAGMA temp_store = MEMORY; PRAGMA query_only = ON")
      // FTS5 sets itself up when a table is first searched; the authorizer would refuse that later.
      _ = try Row.fetchOne(
        database, sql: "SELECT rowid FROM document_text WHERE document_text MATCH 'a' LIMIT 1")
      sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0)
      sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, 64_000_000)
      sqlite3_limit(connection, SQLITE_LIMIT_SQL_LENGTH, 100_000)
      sqlite3_limit(connection, SQLITE_LIMIT_EXPR_DEPTH, 200)
    }
    return try DatabaseQueue(path: database.path, configuration: configuration)
  }
}

extension Statement {
  /// The names of the named parameters, without their first character.
  fileprivate var parameterNames: [String] {
    let count = sqlite3_bind_parameter_count(sqliteStatement)
    guard count > 0 else { return [] }
    return (1...count).compactMap { index in
      sqlite3_bind_parameter_name(sqliteStatement, index).map {
        String(String(cString: $0).dropFirst())
      }
    }
  }
}
