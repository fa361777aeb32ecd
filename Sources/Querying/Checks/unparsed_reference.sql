-- severity: warning
-- about: A document is cited, but no archival reference was found in its citation.
SELECT
  id AS document_id,
  'no archival reference was found in what it is cited by: '
    || substr(replace(coalesce(nullif(trim(citation), ''), source), char(10), ' '), 1, 200)
    AS message,
  printf('say where it lies: `kartoteka edit %d --add-reference ''...''`', id) AS remedy
FROM documents
WHERE trim(coalesce(citation, '') || coalesce(source, '')) <> ''
  AND id NOT IN (SELECT document_id FROM archival_references WHERE role IN ('original', 'copy'))
ORDER BY id
