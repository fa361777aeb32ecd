-- The identifiers of a document, numbers before addresses.
SELECT scheme, value
FROM document_identifiers
WHERE document_id = :id
ORDER BY scheme = 'url', scheme, value
