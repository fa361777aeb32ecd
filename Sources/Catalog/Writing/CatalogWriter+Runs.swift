extension CatalogWriter {
  /// Notes that an import begins.
  ///
  /// - Parameters:
  ///   - arguments: The files and folders that were asked for.
  ///   - time: Now, in UTC and ISO 8601.
  /// - Returns: The number of the run.
  /// - Throws: An error when the catalog cannot be written.
  public func beginRun(arguments: [String], at time: String) throws -> Int64 {
    try insert(
      RunSQL.insert,
      ["arguments": .text(JSONText.array(arguments)), "started_at": .text(time)])
  }

  /// Notes that an import has come to its end.
  ///
  /// - Throws: An error when the catalog cannot be written.
  public func finishRun(_ run: Int64, at time: String) throws {
    try execute(RunSQL.finish, ["id": .integer(run), "finished_at": .text(time)])
  }

  /// Notes what a run did with a file.
  ///
  /// Files that have not changed are only counted.
  ///
  /// - Throws: An error when the catalog cannot be written.
  public func record(_ file: FileRecord, in run: Int64) throws {
    var counts = Dictionary(
      uniqueKeysWithValues: ImportOutcome.allCases.map { ($0.rawValue, SQLValue.integer(0)) })
    counts[file.outcome.rawValue] = 1
    try execute(RunSQL.count, counts.merging(["id": .integer(run)]) { $1 })
    guard file.outcome != .unchanged else { return }
    let fileID = try insert(
      RunSQL.insertFile,
      [
        "run_id": .integer(run),
        "path": .text(file.path),
        "sha256": .optional(file.sha256),
        "outcome": .text(file.outcome.rawValue),
        "document_id": file.documentID.map(SQLValue.integer) ?? nil,
      ])
    for diagnostic in file.diagnostics {
      try execute(
        RunSQL.insertDiagnostic,
        [
          "file_id": .integer(fileID),
          "severity": .text(diagnostic.severity),
          "code": .text(diagnostic.code),
          "line": .optional(diagnostic.line),
          "message": .text(diagnostic.message),
        ])
    }
  }

  /// The document that files with these bytes hold: the bytes must be the latest of their file.
  ///
  /// - Throws: An error when the catalog cannot be read.
  public func documentID(importedFromBytes sha256: String) throws -> Int64? {
    try id(RunSQL.documentByBytes, ["sha256": .text(sha256)])
  }

  /// The path of the file that a document was last read from.
  ///
  /// - Throws: An error when the catalog cannot be read.
  public func lastPath(of documentID: Int64) throws -> String? {
    try snapshot.select(RunSQL.lastPath, ["document_id": .integer(documentID)])
      .rows.first?.first?.text
  }

  /// The document that was last read from the file at a path.
  ///
  /// - Throws: An error when the catalog cannot be read.
  public func documentID(importedFromPath path: String) throws -> Int64? {
    try id(RunSQL.documentByPath, ["path": .text(path)])
  }
}

extension CatalogFile {
  /// The documents that files with these bytes hold, by SHA-256.
  ///
  /// - Throws: A ``CatalogError``.
  public func documents(importedFromBytes hashes: Set<String>) throws -> [String: Int64] {
    try read { snapshot in
      var documents: [String: Int64] = [:]
      for hash in hashes {
        let rows = try snapshot.select(RunSQL.documentByBytes, ["sha256": .text(hash)]).rows
        documents[hash] = rows.first?.first?.integer
      }
      return documents
    }
  }
}

/// The statements that keep the history of imports.
private enum RunSQL {
  static let insert = """
    INSERT INTO import_runs (arguments, started_at)
    VALUES (:arguments, :started_at)
    """

  static let finish = """
    UPDATE import_runs
    SET finished_at = :finished_at
    WHERE id = :id
    """

  static let count = """
    UPDATE import_runs
    SET added = added + :added,
        updated = updated + :updated,
        unchanged = unchanged + :unchanged,
        skipped = skipped + :skipped,
        failed = failed + :failed
    WHERE id = :id
    """

  static let insertFile = """
    INSERT INTO import_files (run_id, path, sha256, outcome, document_id)
    VALUES (:run_id, :path, :sha256, :outcome, :document_id)
    """

  static let insertDiagnostic = """
    INSERT INTO diagnostics (file_id, severity, code, line, message)
    VALUES (:file_id, :severity, :code, :line, :message)
    """

  static let documentByBytes = """
    SELECT document_id
    FROM import_files
    WHERE sha256 = :sha256
      AND document_id IS NOT NULL
      AND outcome <> 'failed'
      AND NOT EXISTS (
        SELECT 1
        FROM import_files AS later
        WHERE later.path = import_files.path
          AND later.id > import_files.id
          AND later.outcome <> 'failed'
      )
    LIMIT 1
    """

  static let lastPath = """
    SELECT path
    FROM import_files
    WHERE document_id = :document_id
    ORDER BY id DESC
    LIMIT 1
    """

  static let documentByPath = """
    SELECT document_id
    FROM import_files
    WHERE path = :path AND document_id IS NOT NULL
    ORDER BY id DESC
    LIMIT 1
    """
}
