-- What was doubtful about the files of a run.
SELECT
  diagnostics.file_id,
  diagnostics.severity,
  diagnostics.code,
  diagnostics.line,
  diagnostics.message
FROM diagnostics
JOIN import_files ON import_files.id = diagnostics.file_id
WHERE import_files.run_id = :run
ORDER BY diagnostics.id
