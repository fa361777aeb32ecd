/// The statements that take a run back, beside those that are written from the schema.
enum UndoSQL {
  static let run = "SELECT marks, undone_at FROM import_runs WHERE id = :run_id"

  /// Later runs that changed the same documents, or the same rows of anything but people: those are
  /// counted anew.
  ///
  /// A killed run that was gone on with after this one is later as well.
  static let laterRuns = """
    WITH
      -- The documents that the run added, updated, or changed something of.
      touched AS (
        SELECT document_id
        FROM import_files
        WHERE run_id = :run_id
          AND document_id IS NOT NULL
          AND outcome IN ('added', 'updated')
      ),
      later_runs AS (
        SELECT later.id
        FROM import_runs AS later
        JOIN import_runs AS this ON this.id = :run_id
        WHERE later.id <> this.id
          AND later.undone_at IS NULL
          AND (later.id > this.id OR later.resumed_at >= this.started_at)
      )
    SELECT later.run_id, later.document_id
    FROM import_files AS later
    JOIN later_runs ON later_runs.id = later.run_id
    JOIN touched USING (document_id)
    WHERE later.outcome = 'updated'
    UNION
    SELECT later.run_id, NULL
    FROM import_changes
    JOIN import_changes AS later USING (table_name, row_key)
    JOIN later_runs ON later_runs.id = later.run_id
    WHERE import_changes.run_id = :run_id
      AND table_name NOT IN ('persons', 'person_names')
    """

  /// Decisions of a later time about the same documents, or the same places and archives.
  static let laterDecisions = """
    WITH
      -- The documents that the run added, updated, or changed something of.
      touched AS (
        SELECT document_id
        FROM import_files
        WHERE run_id = :run_id
          AND document_id IS NOT NULL
          AND outcome IN ('added', 'updated')
      )
    SELECT decisions.id AS decision_id, touched.document_id
    FROM decisions
    JOIN import_runs AS runs ON runs.id = :run_id
    JOIN touched ON touched.document_id = decisions.row_id
    LEFT JOIN import_changes AS own
      ON own.run_id = :run_id
      AND own.table_name = 'decisions'
      AND own.row_key = json_array(decisions.id)
    WHERE decisions.table_name = 'documents'
      AND decisions.undone_at IS NULL
      AND decisions.id > runs.marks ->> 'decisions'
      AND own.id IS NULL
    UNION
    SELECT decisions.id, NULL
    FROM import_changes
    JOIN import_runs AS runs ON runs.id = import_changes.run_id
    JOIN decisions
      ON decisions.table_name = import_changes.table_name
      AND json_array(decisions.row_id) = import_changes.row_key
    LEFT JOIN import_changes AS own
      ON own.run_id = :run_id
      AND own.table_name = 'decisions'
      AND own.row_key = json_array(decisions.id)
    WHERE import_changes.run_id = :run_id
      AND decisions.undone_at IS NULL
      AND decisions.id > runs.marks ->> 'decisions'
      AND own.id IS NULL
    """

  static let addedDocuments = """
    SELECT DISTINCT documents.id
    FROM documents
    JOIN import_files ON import_files.document_id = documents.id
    WHERE import_files.run_id = :run_id AND import_files.outcome = 'added'
    """

  static let countRestored = """
    SELECT count(DISTINCT document_id)
    FROM import_files
    WHERE run_id = :run_id
      AND outcome = 'updated'
      AND document_id NOT IN (
        SELECT document_id
        FROM import_files
        WHERE run_id = :run_id AND outcome = 'added' AND document_id IS NOT NULL
      )
    """

  /// The people of whom a spelling is counted otherwise before and after.
  static let touchedPersons = """
    SELECT document_persons.person_id
    FROM document_persons
    JOIN import_files USING (document_id)
    WHERE import_files.run_id = :run_id
    UNION
    SELECT old_values ->> 'person_id'
    FROM import_changes
    WHERE run_id = :run_id AND table_name IN ('document_persons', 'person_names')
    """

  static let makeUndoneRun = "CREATE TEMP TABLE IF NOT EXISTS undone_run (id INTEGER NOT NULL)"
  static let setUndoneRun = "INSERT INTO undone_run (id) VALUES (:run_id)"
  static let clearUndoneRun = "DELETE FROM undone_run"

  static let removeDocument = "DELETE FROM documents WHERE id = :id"

  // A unit or archive of an earlier run can have been kept for this one alone, so that the marks do not
  // tell what is needed no more. What a person noted stays, unless the run brought it from another
  // catalog.

  static let unneededUnit = """
    SELECT id
    FROM archival_units
    WHERE (
        coalesce(title, date_text, leaf_count, note) IS NULL
        OR id > (SELECT marks ->> 'archival_units' FROM import_runs WHERE id = :run_id)
      )
      AND id NOT IN (SELECT unit_id FROM archival_references WHERE unit_id IS NOT NULL)
      AND id NOT IN (SELECT parent_id FROM archival_units WHERE parent_id IS NOT NULL)
      AND id NOT IN (SELECT unit_id FROM unit_tags)
      AND id NOT IN (SELECT row_id FROM decisions WHERE table_name = 'archival_units')
    LIMIT 1
    """

  static let removeUnits = """
    DELETE FROM archival_units
    WHERE (
        coalesce(title, date_text, leaf_count, note) IS NULL
        OR id > (SELECT marks ->> 'archival_units' FROM import_runs WHERE id = :run_id)
      )
      AND id NOT IN (SELECT unit_id FROM archival_references WHERE unit_id IS NOT NULL)
      AND id NOT IN (SELECT parent_id FROM archival_units WHERE parent_id IS NOT NULL)
      AND id NOT IN (SELECT unit_id FROM unit_tags)
      AND id NOT IN (SELECT row_id FROM decisions WHERE table_name = 'archival_units')
    """

  static let removeRepositories = """
    DELETE FROM repositories
    WHERE (
        NOT is_own OR id > (SELECT marks ->> 'repositories' FROM import_runs WHERE id = :run_id)
      )
      AND id NOT IN (
        SELECT repository_id FROM archival_references WHERE repository_id IS NOT NULL
      )
      AND id NOT IN (SELECT repository_id FROM archival_units)
      AND id NOT IN (SELECT row_id FROM decisions WHERE table_name = 'repositories')
    """

  static let removeSubjects = """
    DELETE FROM subjects
    WHERE id NOT IN (SELECT subject_id FROM document_subjects)
    """

  static let removePersons = """
    DELETE FROM persons
    WHERE id NOT IN (SELECT person_id FROM document_persons)
    """

  static let removeDiagnostics = """
    DELETE FROM diagnostics
    WHERE file_id IN (SELECT id FROM import_files WHERE run_id = :run_id)
    """

  static let removeChanges = "DELETE FROM import_changes WHERE run_id = :run_id"

  static let markUndone = """
    UPDATE import_runs
    SET undone_at = :undone_at
    WHERE id = :run_id
    """
}
