-- severity: warning
-- about: A file says something else, since a later import, than when its document was corrected by hand.
SELECT
  document_id,
  printf(
    '%s was corrected to `%s`, but the file now says `%s`',
    field, coalesce(new_value, ''), file_value
  ) AS message,
  printf(
    'to take what the file says: `kartoteka decisions undo %d`; to see both: `kartoteka decisions %d`',
    id, document_id
  ) AS remedy
FROM corrections
WHERE file_value IS NOT NULL
ORDER BY document_id, id
