-- The corrections of documents that stand, in the order in which they were made.
SELECT
  document_id,
  id,
  field,
  old_value,
  new_value,
  file_value,
  author,
  decided_at,
  reason
FROM corrections
WHERE document_id IN (SELECT value FROM json_each(:ids))
ORDER BY id
