public import Catalog
internal import Foundation

extension CatalogFile {
  /// All runs, the latest first.
  ///
  /// - Throws: A ``CatalogError``.
  public func runs() throws -> [RunSummary] {
    try select(Question.runs, ["run": nil]).records.map(RunSummary.init)
  }

  /// One run with its files; nil when there is none with this number.
  ///
  /// - Throws: A ``CatalogError``.
  public func run(_ id: Int64) throws -> RunDetails? {
    try read { catalog in
      let key: [String: SQLValue] = ["run": .integer(id)]
      guard let run = try catalog.select(Question.runs, key).records.first else { return nil }
      let diagnostics = try Dictionary(
        grouping: catalog.select(Question.runDiagnostics, key).records
      ) { $0["file_id"].integer }
      let files = try catalog.select(Question.runFiles, key).records.map { row in
        RunDetails.File(
          location: FileLocation(path: row["path"].text ?? "", part: row["part"].text),
          outcome: row["outcome"].text ?? "",
          documentID: row["document_id"].integer,
          title: row["title"].text,
          diagnostics: (diagnostics[row["id"].integer] ?? []).map(DiagnosticRecord.init))
      }
      return RunDetails(run: RunSummary(run), files: files)
    }
  }
}

extension RunSummary {
  fileprivate init(_ row: ResultRow) {
    let arguments = row["arguments"].text.flatMap {
      try? JSONDecoder().decode([String].self, from: Data($0.utf8))
    }
    self.init(
      id: row["id"].integer ?? 0,
      kind: row["kind"].text ?? "",
      state: row["state"].text ?? "",
      startedAt: row["started_at"].text ?? "",
      finishedAt: row["finished_at"].text,
      undoneAt: row["undone_at"].text,
      added: row["added"].integer ?? 0,
      updated: row["updated"].integer ?? 0,
      unchanged: row["unchanged"].integer ?? 0,
      skipped: row["skipped"].integer ?? 0,
      failed: row["failed"].integer ?? 0,
      arguments: arguments ?? [])
  }
}

extension DiagnosticRecord {
  fileprivate init(_ row: ResultRow) {
    self.init(
      severity: row["severity"].text ?? "", code: row["code"].text ?? "",
      line: row["line"].integer.map(Int.init), message: row["message"].text ?? "")
  }
}
