-- severity: warning
-- about: A document says nowhere in which archive it lies.
SELECT
  id AS document_id,
  'it has no archival reference' AS message,
  printf('say where it lies: `kartoteka edit %d --add-reference ''...''`', id) AS remedy
FROM documents
WHERE trim(coalesce(citation, '')) = ''
  AND trim(coalesce(source, '')) = ''
  AND id NOT IN (SELECT document_id FROM archival_references WHERE role IN ('original', 'copy'))
ORDER BY id
