-- The document with an id in the catalog, or else with an identifier: an address, or a value with or
-- without its scheme.
SELECT document_id
FROM (
  SELECT id AS document_id, 0 AS rank
  FROM documents
  WHERE id = :id
  UNION ALL
  SELECT document_id, iif(scheme = 'url', 1, 2)
  FROM document_identifiers
  WHERE value = :text OR scheme || ':' || value = :text
)
ORDER BY rank, document_id
LIMIT 1
