internal import GRDB

extension CatalogFile {
  /// Takes a run back: what it added goes, and what it changed is again as it was before, ids included.
  ///
  /// The run and its files stay in the list. Archives, places and people that later documents need
  /// as well stay in the catalog.
  ///
  /// - Parameters:
  ///   - id: The number of the run.
  ///   - time: Now, in UTC and ISO 8601.
  /// - Throws: A ``RunError`` when something later stands on it, and a ``CatalogError``; then nothing has
  ///   changed.
  @discardableResult
  public func undoRun(_ id: Int64, at time: String) throws -> UndoneRun {
    do {
      return try write { try $0.undoRun(id, at: time) }
    } catch CatalogError.unusable(_, let reason) where reason.contains("constraint failed") {
      throw RunError.changedSince(id: id, reason: reason)
    }
  }
}

extension CatalogWriter {
  fileprivate func undoRun(_ id: Int64, at time: String) throws -> UndoneRun {
    let run: [String: SQLValue] = ["run_id": .integer(id)]
    try requireUndoable(id, run)
    let added = try ids(UndoSQL.addedDocuments, run)
    let persons = try ids(UndoSQL.touchedPersons, run)
    let restored = try self.id(UndoSQL.countRestored, run) ?? 0

    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    try execute(UndoSQL.makeUndoneRun, [:])
    try execute(UndoSQL.setUndoneRun, run)
    try remove(documents: added)
    try database.execute(
      sql: String(decoding: PackageResources.restore_documents_sql, as: UTF8.self))
    // A run that was gone on with can have changed what it had added itself before.
    try remove(documents: added)
    // Before, since they can have the place of one that comes back; and after, since one that comes back
    // can have lain in them.
    try removeUnneeded(run)
    try database.execute(
      sql: String(decoding: PackageResources.restore_shared_rows_sql, as: UTF8.self))
    try removeUnneeded(run)
    try recount(persons: persons)
    for sql in [UndoSQL.removeDiagnostics, UndoSQL.removeChanges] { try execute(sql, run) }
    try execute(UndoSQL.clearUndoneRun, [:])
    try execute(UndoSQL.markUndone, run.merging(["undone_at": .text(time)]) { $1 })
    return UndoneRun(id: id, removed: added.count, restored: Int(restored))
  }

  private func remove(documents ids: [Int64]) throws {
    for id in ids { try execute(UndoSQL.removeDocument, ["id": .integer(id)]) }
  }

  /// Takes away what no document needs now.
  private func removeUnneeded(_ run: [String: SQLValue]) throws {
    // A fond goes only when the opis below it has gone.
    while try self.id(UndoSQL.unneededUnit, run) != nil { try execute(UndoSQL.removeUnits, run) }
    try execute(UndoSQL.removeRepositories, run)
    for sql in [UndoSQL.removeSubjects, UndoSQL.removePersons] { try execute(sql, [:]) }
  }

  private func requireUndoable(_ id: Int64, _ run: [String: SQLValue]) throws {
    guard let row = try snapshot.select(UndoSQL.run, run).records.first else {
      throw RunError.unknown(id: id)
    }
    if let time = row["undone_at"].text { throw RunError.undoneBefore(id: id, at: time) }
    guard row["marks"] != .null else { throw RunError.notRecorded(id: id) }
    let later = try snapshot.select(UndoSQL.laterRuns, run).records
    if !later.isEmpty {
      throw RunError.neededByRuns(
        id: id, later: distinct(later, "run_id"), documents: distinct(later, "document_id"))
    }
    let decisions = try snapshot.select(UndoSQL.laterDecisions, run).records
    if !decisions.isEmpty {
      throw RunError.neededByDecisions(
        id: id, decisions: distinct(decisions, "decision_id"),
        documents: distinct(decisions, "document_id"))
    }
  }

  private func distinct(_ rows: [ResultRow], _ column: String) -> [Int64] {
    Set(rows.compactMap { $0[column].integer }).sorted()
  }

  private func ids(_ sql: String, _ values: [String: SQLValue]) throws -> [Int64] {
    try snapshot.select(sql, values).rows.compactMap { $0.first?.integer }
  }
}
