internal import GRDB

extension CatalogFile {
  /// Changes the catalog in one transaction, as a part of a run that can be taken back.
  ///
  /// - Throws: A ``CatalogError``, and whatever the changes throw; then nothing has changed.
  public func write<Value>(
    in run: OpenRun, _ changes: (CatalogWriter) throws -> Value
  ) throws -> Value {
    try write { writer in
      try writer.recordingChanges(of: run.id) { try changes(writer) }
    }
  }

  /// Does a whole run and takes it back at once, so that it only shows what it would do.
  ///
  /// - Returns: What the changes give.
  /// - Throws: A ``CatalogError``, and whatever the changes throw.
  public func rehearse<Value>(_ changes: (CatalogWriter) throws -> Value) throws -> Value {
    try Self.translatingErrors(at: path) {
      var result: Value?
      try database.inTransaction { database in
        result = try changes(CatalogWriter(database: database))
        return .rollback
      }
      guard let result else {
        throw CatalogError.unusable(path: path, reason: "the rehearsal did not end")
      }
      return result
    }
  }

  /// The documents that files with the same bytes hold, by SHA-256.
  ///
  /// Bytes of which a part could not be read are not among them.
  ///
  /// - Throws: A ``CatalogError``.
  public func importedBytes() throws -> [String: [KnownPart]] {
    try read { try $0.importedBytes() }
  }
}

extension CatalogSnapshot {
  /// The documents that files with the same bytes hold, by SHA-256.
  ///
  /// Bytes of which a part could not be read are not among them.
  ///
  /// - Throws: An error when the catalog cannot be read.
  public func importedBytes() throws -> [String: [KnownPart]] {
    var known: [String: [KnownPart]] = [:]
    for row in try select(RunSQL.importedBytes).records {
      guard let sha256 = row["sha256"].text, let documentID = row["document_id"].integer else {
        continue
      }
      known[sha256, default: []].append(
        KnownPart(part: row["part"].text, documentID: documentID))
    }
    return known
  }
}
