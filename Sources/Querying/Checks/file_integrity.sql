-- severity: error
-- about: The file is damaged.
-- What is wrong with a table is said once, not for each of its rows.
SELECT DISTINCT
  NULL AS document_id,
  'the file is damaged: ' || quick_check AS message,
  'take a copy from before; or save what can be read with `sqlite3 CATALOG .recover`' AS remedy
FROM pragma_quick_check
WHERE quick_check <> 'ok'
