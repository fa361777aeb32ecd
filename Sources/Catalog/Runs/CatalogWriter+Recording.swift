internal import GRDB

extension CatalogWriter {
  /// Makes changes while triggers keep every row as it was before the run.
  ///
  /// The triggers are temporary, so that nobody but a run pays for them.
  func recordingChanges<Value>(of run: Int64, _ changes: () throws -> Value) throws -> Value {
    try database.execute(
      sql: String(decoding: PackageResources.record_changes_sql, as: UTF8.self))
    try execute(RecordingSQL.open, ["id": .integer(run)])
    let value = try changes()
    try execute(RecordingSQL.close, [:])
    return value
  }
}

private enum RecordingSQL {
  static let open = """
    INSERT INTO open_run (
      id, archival_units, decisions, documents, leaves, person_names, persons, repositories,
      repository_names, subjects, tags
    )
    SELECT
      id,
      ifnull(resumed_marks, marks) ->> 'archival_units',
      ifnull(resumed_marks, marks) ->> 'decisions',
      ifnull(resumed_marks, marks) ->> 'documents',
      ifnull(resumed_marks, marks) ->> 'leaves',
      ifnull(resumed_marks, marks) ->> 'person_names',
      ifnull(resumed_marks, marks) ->> 'persons',
      ifnull(resumed_marks, marks) ->> 'repositories',
      ifnull(resumed_marks, marks) ->> 'repository_names',
      ifnull(resumed_marks, marks) ->> 'subjects',
      ifnull(resumed_marks, marks) ->> 'tags'
    FROM import_runs
    WHERE id = :id
    """

  static let close = "DELETE FROM open_run"
}
