-- What a page of search results shows of each document; :ids is a JSON array.
--
-- Documents that were not found by their text show how they begin.
SELECT
  documents.id,
  (
    SELECT scheme || ':' || value
    FROM document_identifiers
    WHERE document_id = documents.id AND scheme NOT IN ('url', 'content')
    ORDER BY scheme, value
    LIMIT 1
  ) AS identifier,
  documents.title,
  documents.date_text,
  documents.date_edtf,
  (
    SELECT short_form
    FROM archival_references
    WHERE document_id = documents.id
    ORDER BY role = 'cited', position
    LIMIT 1
  ) AS reference,
  coalesce(
    (
      SELECT snippet(document_text, -1, '**', '**', '...', 24)
      FROM document_text
      WHERE document_text MATCH :match AND document_text.rowid = documents.id
    ),
    substr(coalesce(documents.summary, documents.body), 1, 200)
  ) AS snippet
FROM documents
WHERE documents.id IN (SELECT value FROM json_each(:ids))
