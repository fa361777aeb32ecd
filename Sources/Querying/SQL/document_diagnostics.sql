-- What was doubtful about the files that documents were last read from.
SELECT
  import_files.document_id,
  diagnostics.severity,
  diagnostics.code,
  diagnostics.line,
  diagnostics.message
FROM diagnostics
JOIN import_files ON import_files.id = diagnostics.file_id
WHERE diagnostics.file_id IN (
  SELECT max(files.id)
  FROM import_files AS files
  JOIN import_runs ON import_runs.id = files.run_id
  WHERE files.document_id IN (SELECT value FROM json_each(:ids))
    AND files.outcome IN ('added', 'updated')
    AND import_runs.undone_at IS NULL
  GROUP BY files.document_id
)
ORDER BY diagnostics.id
