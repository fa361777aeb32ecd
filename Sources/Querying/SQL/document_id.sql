-- The document with an identifier: an address, or a value with or without its scheme.
SELECT document_id
FROM document_identifiers
WHERE value = :text OR scheme || ':' || value = :text
ORDER BY scheme <> 'url', document_id
LIMIT 1
