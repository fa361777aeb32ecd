-- The identifiers of documents, numbers before addresses.
SELECT document_id, scheme, value
FROM document_identifiers
WHERE document_id IN (SELECT value FROM json_each(:ids))
ORDER BY scheme = 'url', scheme, value
