-- severity: warning
-- about: A reference was read, but something in it had to be guessed or was not understood.
WITH
  -- The files that documents were last read from.
  latest_files AS (
    SELECT import_files.document_id, max(import_files.id) AS file_id
    FROM import_files
    JOIN import_runs ON import_runs.id = import_files.run_id
    WHERE import_files.outcome IN ('added', 'updated') AND import_runs.undone_at IS NULL
    GROUP BY import_files.document_id
  )
SELECT DISTINCT
  latest_files.document_id,
  diagnostics.message,
  printf(
    'see `kartoteka show %d`; then `kartoteka edit %d --remove-reference N --add-reference ''...''`',
    latest_files.document_id, latest_files.document_id
  ) AS remedy
FROM latest_files
JOIN diagnostics ON diagnostics.file_id = latest_files.file_id
WHERE diagnostics.code = 'doubtful-reference'
  -- The codes unknown-archive and suspicious-leaves tell of those.
  AND diagnostics.message NOT LIKE '%is not in the authority file of archives'
  AND diagnostics.message NOT LIKE 'leaves % run backwards'
  AND latest_files.document_id NOT IN (
    SELECT document_id FROM corrections WHERE field = 'reference'
  )
ORDER BY latest_files.document_id, diagnostics.message
