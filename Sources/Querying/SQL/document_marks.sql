-- The marks of documents, in the order of the text.
SELECT *
FROM document_marks
WHERE document_id IN (SELECT value FROM json_each(:ids))
ORDER BY document_id, position
