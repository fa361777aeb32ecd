internal import GRDBSQLite

/// Has SQLite itself refuse everything in a statement but reading and computing.
enum StatementAuthorizer {
  /// Checks a statement while it is prepared.
  static func checkPreparation(on connection: OpaquePointer?) {
    sqlite3_set_authorizer(
      connection, { _, action, _, name, _, _ in isReading(action, name) ? SQLITE_OK : SQLITE_DENY },
      nil)
  }

  /// Checks what a prepared statement does.
  ///
  /// FTS5 asks `PRAGMA data_version` on its own account when it is searched; a user who asks for it
  /// has been refused before.
  static func checkExecution(on connection: OpaquePointer?) {
    sqlite3_set_authorizer(
      connection,
      { _, action, first, second, _, _ in
        let isDataVersion =
          action == SQLITE_PRAGMA && second == nil
          && first.map { String(cString: $0) == "data_version" } ?? false
        return isDataVersion || isReading(action, second) ? SQLITE_OK : SQLITE_DENY
      }, nil)
  }

  static func remove(from connection: OpaquePointer?) {
    sqlite3_set_authorizer(connection, nil, nil)
  }
}

/// Outside the type, because a callback from C cannot refer to one.
private func isReading(_ action: Int32, _ name: UnsafePointer<CChar>?) -> Bool {
  switch action {
  case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: true
  case SQLITE_FUNCTION: name.map { String(cString: $0).lowercased() != "load_extension" } ?? false
  default: false
  }
}
