-- The documents that belong to others: versions of them, the issue that holds an entry, its entries.
SELECT
  document_relations.document_id,
  document_relations.kind,
  documents.id,
  documents.title,
  documents.language,
  documents.contents
FROM document_relations
JOIN documents ON documents.id = document_relations.related_id
WHERE document_relations.document_id IN (SELECT value FROM json_each(:ids))
ORDER BY document_relations.kind = 'entry', document_relations.kind, documents.date_earliest, documents.id
