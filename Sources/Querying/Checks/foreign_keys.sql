-- severity: error
-- about: A row names another one that is not there.
SELECT
  'table ' || "table" AS what,
  NULL AS document_id,
  printf(
    'rows that name one of %s which is not there: %d%s',
    parent, count(*), coalesce(', the first is row ' || min("rowid"), '')
  ) AS message,
  'take a copy from before; to see the rows: `sqlite3 CATALOG "PRAGMA foreign_key_check"`'
    AS remedy
FROM pragma_foreign_key_check
GROUP BY "table", parent
ORDER BY "table", parent
