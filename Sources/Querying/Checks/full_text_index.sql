-- severity: error
-- about: The index of the full-text search does not agree with the documents, so that searches miss some.
-- needs: text_index
SELECT
  NULL AS document_id,
  'the index of the full-text search does not agree with the documents: ' || :text_index
    AS message,
  'build it anew: `sqlite3 CATALOG "INSERT INTO document_text (document_text) VALUES (''rebuild'')"`'
    AS remedy
WHERE :text_index IS NOT NULL
