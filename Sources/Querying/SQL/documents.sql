-- Documents by their ids; :ids is a JSON array, here and in the other questions about documents.
SELECT *
FROM documents
WHERE id IN (SELECT value FROM json_each(:ids))
