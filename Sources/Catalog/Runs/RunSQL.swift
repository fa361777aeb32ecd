/// The statements that keep the history of imports.
///
/// A run that was undone counts nowhere: its files are as if they had never been imported.
enum RunSQL {
  static let insert = """
    INSERT INTO import_runs (kind, arguments, started_at, marks)
    VALUES (
      :kind,
      :arguments,
      :started_at,
      (SELECT marks FROM id_marks)
    )
    """

  static let unfinished = """
    SELECT id
    FROM import_runs
    WHERE kind = :kind
      AND arguments = :arguments
      AND finished_at IS NULL
      AND undone_at IS NULL
      AND marks IS NOT NULL
    ORDER BY id DESC
    LIMIT 1
    """

  /// Unchanged files are not kept one by one, so a continued run counts them again.
  static let resume = "UPDATE import_runs SET unchanged = 0 WHERE id = :id"

  /// Where other runs came in between, their rows were there before what follows.
  static let resumeAfterOthers = """
    UPDATE import_runs
    SET resumed_at = :resumed_at,
        resumed_marks = (SELECT marks FROM id_marks)
    WHERE id = :id AND id < (SELECT max(id) FROM import_runs)
    """

  static let filesDone = """
    SELECT path, part, sha256, outcome, document_id
    FROM import_files
    WHERE run_id = :run_id
    ORDER BY id
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
    INSERT INTO import_files (run_id, path, part, sha256, outcome, document_id)
    VALUES (:run_id, :path, :part, :sha256, :outcome, :document_id)
    """

  static let insertDiagnostic = """
    INSERT INTO diagnostics (file_id, severity, code, line, message)
    VALUES (:file_id, :severity, :code, :line, :message)
    """

  static let importedBytes = """
    SELECT files.sha256, files.part, files.document_id
    FROM import_files AS files
    JOIN import_runs AS runs ON runs.id = files.run_id
    WHERE files.sha256 IS NOT NULL
      AND files.document_id IS NOT NULL
      AND files.outcome IN ('added', 'updated')
      AND runs.undone_at IS NULL
      AND NOT EXISTS (
        SELECT 1
        FROM import_files AS later
        JOIN import_runs AS later_runs ON later_runs.id = later.run_id
        WHERE later.path = files.path
          AND later.part IS files.part
          AND later.id > files.id
          AND later.outcome IN ('added', 'updated')
          AND later_runs.undone_at IS NULL
      )
      AND NOT EXISTS (
        SELECT 1
        FROM import_files AS failed
        WHERE failed.run_id = files.run_id
          AND failed.path = files.path
          AND failed.sha256 = files.sha256
          AND failed.outcome = 'failed'
      )
    ORDER BY files.id
    """

  static let documentByBytes = """
    SELECT files.document_id
    FROM import_files AS files
    JOIN import_runs AS runs ON runs.id = files.run_id
    WHERE files.sha256 = :sha256
      AND files.part IS :part
      AND files.document_id IS NOT NULL
      AND files.outcome IN ('added', 'updated')
      AND runs.undone_at IS NULL
      AND NOT EXISTS (
        SELECT 1
        FROM import_files AS later
        JOIN import_runs AS later_runs ON later_runs.id = later.run_id
        WHERE later.path = files.path
          AND later.part IS files.part
          AND later.id > files.id
          AND later.outcome IN ('added', 'updated')
          AND later_runs.undone_at IS NULL
      )
    LIMIT 1
    """

  static let lastFile = """
    SELECT files.path, files.part
    FROM import_files AS files
    JOIN import_runs AS runs ON runs.id = files.run_id
    WHERE files.document_id = :document_id
      AND files.outcome IN ('added', 'updated')
      AND runs.undone_at IS NULL
    ORDER BY files.id DESC
    LIMIT 1
    """

  static let documentByFile = """
    SELECT files.document_id
    FROM import_files AS files
    JOIN import_runs AS runs ON runs.id = files.run_id
    WHERE files.path = :path
      AND files.part IS :part
      AND files.document_id IS NOT NULL
      AND files.outcome IN ('added', 'updated')
      AND runs.undone_at IS NULL
    ORDER BY files.id DESC
    LIMIT 1
    """
}
