-- severity: warning
-- about: A document has no date. One that says itself that it is undated has none to miss.
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
  id AS document_id,
  'it has no date' AS message,
  printf('give it one: `kartoteka edit %d --date ''...''`, or ''undated'' if it bears none', id)
    AS remedy
FROM documents
WHERE date_edtf IS NULL
  AND trim(coalesce(date_text, '')) = ''
  -- One that could not be read is not missing.
  AND id NOT IN (
    SELECT latest_files.document_id
    FROM latest_files
    JOIN diagnostics ON diagnostics.file_id = latest_files.file_id
    WHERE diagnostics.code = 'unreadable-date' AND latest_files.document_id IS NOT NULL
  )
ORDER BY id
