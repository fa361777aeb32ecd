internal import GRDB

extension CatalogFile {
  /// Compares the index of the full-text search with the documents.
  ///
  /// FTS5 is asked for this with an `INSERT`, so a connection of its own that may write is needed;
  /// what it does is taken back, and nothing changes.
  ///
  /// - Throws: A ``CatalogError`` when the file cannot be read.
  public func textIndexState() throws -> TextIndexState {
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      configuration.label = "text index"
      let connection = try DatabaseQueue(path: path, configuration: configuration)
      try connection.inTransaction(.immediate) { database in
        try database.execute(sql: IntegritySQL.compareTextIndex)
        return .rollback
      }
      return .intact
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_CORRUPT:
        return .damaged(reason: error.message ?? "\(error.resultCode)")
      case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
        return .unchecked(reason: "the file or its folder cannot be written")
      case .SQLITE_BUSY, .SQLITE_LOCKED:
        return .unchecked(reason: "another program is writing to the file")
      default:
        return try Self.translatingErrors(at: path) { throw error }
      }
    }
  }
}

/// The statements that look for damage.
private enum IntegritySQL {
  /// With rank 1 the index is compared with `documents`, not only with itself.
  static let compareTextIndex = """
    INSERT INTO document_text (document_text, rank)
    VALUES ('integrity-check', 1)
    """
}
