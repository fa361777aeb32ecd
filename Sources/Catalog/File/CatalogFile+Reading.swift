internal import GRDB

extension CatalogFile {
  /// The answer to one of the program's own questions.
  ///
  /// - Parameters:
  ///   - sql: One reading statement, written by the program and never by a user; for those there is
  ///     ``answer(to:parameters:timeLimit:)``.
  ///   - values: The values of its named parameters, without their colons.
  /// - Throws: A ``CatalogError``.
  public func select(_ sql: String, _ values: [String: SQLValue] = [:]) throws -> ResultTable {
    try read { try $0.select(sql, values) }
  }

  /// Asks several questions of one state of the catalog.
  ///
  /// - Throws: A ``CatalogError``, and whatever the questions throw.
  public func read<Value>(_ questions: (CatalogSnapshot) throws -> Value) throws -> Value {
    try Self.translatingErrors(at: path) {
      try database.read { try questions(CatalogSnapshot(database: $0)) }
    }
  }
}
