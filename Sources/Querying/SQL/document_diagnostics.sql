-- What was doubtful about the file that a document was last read from.
SELECT diagnostics.severity, diagnostics.code, diagnostics.line, diagnostics.message
FROM diagnostics
WHERE diagnostics.file_id = (
  SELECT max(id) FROM import_files WHERE document_id = :id
)
ORDER BY diagnostics.id
