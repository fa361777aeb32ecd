-- The identifiers of documents, numbers before addresses. What identifies a document by its content
-- means nothing to a reader.
SELECT document_id, scheme, value
FROM document_identifiers
WHERE document_id IN (SELECT value FROM json_each(:ids)) AND scheme <> 'content'
ORDER BY scheme = 'url', scheme, value
