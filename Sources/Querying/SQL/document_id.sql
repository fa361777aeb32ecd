-- The document with an id in the catalog, or else with an identifier: an address, or a value with or
-- without its scheme. A number alone is rather that of a document than that of a page.
SELECT document_id
FROM (
  SELECT id AS document_id, 0 AS rank
  FROM documents
  WHERE id = :id
  UNION ALL
  SELECT document_id, CASE scheme WHEN 'url' THEN 1 WHEN 'wilson' THEN 2 ELSE 3 END
  FROM document_identifiers
  WHERE value = :text OR scheme || ':' || value = :text
)
ORDER BY rank, document_id
LIMIT 1
