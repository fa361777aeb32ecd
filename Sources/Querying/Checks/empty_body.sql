-- severity: warning
-- about: A document that was read from a file has no text. One that was catalogued by hand needs none.
SELECT
  documents.id AS document_id,
  'it has no text' AS message,
  printf(
    'see what it was read from: `kartoteka show %d`; mend the file and import it again', documents.id
  ) AS remedy
FROM documents
LEFT JOIN document_sources ON document_sources.document_id = documents.id
WHERE trim(documents.body, char(9, 10, 13, 32, 160)) = ''
  AND document_sources.layout IS NOT 'hand'
ORDER BY documents.id
