-- severity: warning
-- about: The title or the citation gives another date than the document has, the date lies before the time that the document covers, or a date ends before it begins.
WITH
  -- The files that documents were last read from.
  latest_files AS (
    SELECT import_files.document_id, max(import_files.id) AS file_id
    FROM import_files
    JOIN import_runs ON import_runs.id = import_files.run_id
    WHERE import_files.outcome IN ('added', 'updated') AND import_runs.undone_at IS NULL
    GROUP BY import_files.document_id
  ),
  contradictions (document_id, message) AS (
    SELECT latest_files.document_id, diagnostics.message
    FROM latest_files
    JOIN diagnostics ON diagnostics.file_id = latest_files.file_id
    WHERE diagnostics.code IN ('date-in-title', 'different-dates')
      AND latest_files.document_id NOT IN (SELECT document_id FROM corrections WHERE field = 'date')
    UNION
    SELECT id, printf('its date begins on %s, after it ends on %s', date_earliest, date_latest)
    FROM documents
    WHERE date_earliest > date_latest
    UNION
    SELECT id, printf('its period begins on %s, after it ends on %s', period_earliest, period_latest)
    FROM documents
    WHERE period_earliest > period_latest
    UNION
    -- A report is dated after the time that it is about, so a later date contradicts nothing.
    SELECT
      id,
      printf('it is dated %s, before the period that it covers begins: %s', date_text, period_text)
    FROM documents
    WHERE date_latest < period_earliest
  )
SELECT
  document_id,
  message,
  printf('see which is right and correct it: `kartoteka edit %d --date ''...''`', document_id)
    AS remedy
FROM contradictions
ORDER BY document_id, message
