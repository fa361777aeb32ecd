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
  SELECT max(id)
  FROM import_files
  WHERE document_id IN (SELECT value FROM json_each(:ids))
  GROUP BY document_id
)
ORDER BY diagnostics.id
