extension CatalogWriter {
  /// Begins a run, or goes on with one of the same kind and arguments that was killed.
  ///
  /// - Parameters:
  ///   - kind: What the run does.
  ///   - arguments: The files and folders that were asked for, as absolute paths.
  ///   - time: Now, in UTC and ISO 8601.
  /// - Throws: An error when the catalog cannot be written.
  public func beginRun(
    _ kind: RunKind = .import, arguments: [String], at time: String
  ) throws -> OpenRun {
    let values: [String: SQLValue] = [
      "kind": .text(kind.rawValue), "arguments": .text(try JSONText.array(arguments)),
    ]
    if let id = try id(RunSQL.unfinished, values) {
      try execute(RunSQL.resume, ["id": .integer(id)])
      try execute(RunSQL.resumeAfterOthers, ["id": .integer(id), "resumed_at": .text(time)])
      return OpenRun(id: id, doneBefore: try filesDone(in: id), isContinued: true)
    }
    let id = try insert(RunSQL.insert, values.merging(["started_at": .text(time)]) { $1 })
    return OpenRun(id: id, doneBefore: [:], isContinued: false)
  }

  /// Notes that a run has come to its end.
  ///
  /// - Throws: An error when the catalog cannot be written.
  public func finish(_ run: OpenRun, at time: String) throws {
    try execute(RunSQL.finish, ["id": .integer(run.id), "finished_at": .text(time)])
  }

  /// Notes what a run did with a file.
  ///
  /// Files that have not changed are only counted.
  ///
  /// - Throws: An error when the catalog cannot be written.
  public func record(_ file: FileRecord, in run: OpenRun) throws {
    var counts = Dictionary(
      uniqueKeysWithValues: ImportOutcome.allCases.map { ($0.rawValue, SQLValue.integer(0)) })
    counts[file.outcome.rawValue] = 1
    try execute(RunSQL.count, counts.merging(["id": .integer(run.id)]) { $1 })
    guard file.outcome != .unchanged else { return }
    let fileID = try insert(
      RunSQL.insertFile,
      [
        "run_id": .integer(run.id),
        "path": .text(file.location.path),
        "part": .optional(file.location.part),
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
  public func documentID(importedFromBytes sha256: String, part: String?) throws -> Int64? {
    try id(RunSQL.documentByBytes, ["sha256": .text(sha256), "part": .optional(part)])
  }

  /// The file that a document was last read from.
  ///
  /// - Throws: An error when the catalog cannot be read.
  public func lastFile(of documentID: Int64) throws -> FileLocation? {
    let row = try snapshot.select(RunSQL.lastFile, ["document_id": .integer(documentID)])
      .records.first
    guard let row, let path = row["path"].text else { return nil }
    return FileLocation(path: path, part: row["part"].text)
  }

  /// The document that was last read from a file.
  ///
  /// - Throws: An error when the catalog cannot be read.
  public func documentID(importedFrom location: FileLocation) throws -> Int64? {
    try id(
      RunSQL.documentByFile, ["path": .text(location.path), "part": .optional(location.part)])
  }

  /// What a killed run has done with files.
  private func filesDone(in run: Int64) throws -> [FileLocation: FileRecord] {
    let rows = try snapshot.select(RunSQL.filesDone, ["run_id": .integer(run)]).records
    let records = rows.compactMap { row -> FileRecord? in
      guard let path = row["path"].text,
        let outcome = row["outcome"].text.flatMap(ImportOutcome.init)
      else { return nil }
      return FileRecord(
        location: FileLocation(path: path, part: row["part"].text), sha256: row["sha256"].text,
        outcome: outcome, documentID: row["document_id"].integer, diagnostics: [])
    }
    return Dictionary(records.map { ($0.location, $0) }) { $1 }
  }
}
