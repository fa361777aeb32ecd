-- severity: warning
-- about: An import was stopped or killed before its end, or is still going on.
SELECT
  'run ' || id AS what,
  NULL AS document_id,
  printf('the %s that began at %s has not ended', kind, started_at) AS message,
  printf(
    'take it back: `kartoteka undo %d`; or let it go on: `kartoteka %s %s`',
    id, kind, (SELECT group_concat(value, ' ') FROM json_each(import_runs.arguments))
  ) AS remedy
FROM import_runs
WHERE finished_at IS NULL AND undone_at IS NULL
ORDER BY id
