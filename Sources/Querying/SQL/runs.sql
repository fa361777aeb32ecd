-- The runs, the latest first. :run is the number of the only one to list, or NULL.
SELECT
  id,
  kind,
  CASE
    WHEN undone_at IS NOT NULL THEN 'undone'
    WHEN finished_at IS NULL THEN 'unfinished'
    ELSE 'finished'
  END AS state,
  started_at,
  finished_at,
  undone_at,
  added,
  updated,
  unchanged,
  skipped,
  failed,
  arguments
FROM import_runs
WHERE :run IS NULL OR id = :run
ORDER BY id DESC
