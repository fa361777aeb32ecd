-- severity: warning
-- about: A date is printed that cannot be read as one.
WITH
  -- The files that documents were last read from.
  latest_files AS (
    SELECT import_files.document_id, max(import_files.id) AS file_id
    FROM import_files
    JOIN import_runs ON import_runs.id = import_files.run_id
    WHERE import_files.outcome IN ('added', 'updated') AND import_runs.undone_at IS NULL
    GROUP BY import_files.document_id
  )
SELECT
  latest_files.document_id,
  diagnostics.message,
  printf('give the date in a form that is read: `kartoteka edit %d --date ''...''`', document_id)
    AS remedy
FROM latest_files
JOIN diagnostics ON diagnostics.file_id = latest_files.file_id
WHERE diagnostics.code = 'unreadable-date'
  AND latest_files.document_id NOT IN (SELECT document_id FROM corrections WHERE field = 'date')
ORDER BY latest_files.document_id, diagnostics.id
