internal import GRDB

extension CatalogFile {
  /// Changes the catalog in one transaction: all of it happens, or nothing.
  ///
  /// - Throws: A ``CatalogError``, and whatever the changes throw; then nothing has changed.
  @discardableResult
  public func write<Value>(_ changes: (CatalogWriter) throws -> Value) throws -> Value {
    try Self.translatingErrors(at: path) {
      try database.write { try changes(CatalogWriter(database: $0)) }
    }
  }

  /// Brings the statistics and the index into the shape in which reading is fastest.
  ///
  /// To be called once after many documents have been written.
  ///
  /// - Throws: A ``CatalogError``.
  public func optimize() throws {
    try Self.translatingErrors(at: path) {
      try database.writeWithoutTransaction { database in
        try database.execute(
          sql: """
            INSERT INTO document_text (document_text) VALUES ('optimize');
            PRAGMA optimize;
            """)
      }
    }
  }
}
