-- The subjects, places and collections under which documents are filed.
SELECT document_subjects.document_id, subjects.kind, subjects.name
FROM document_subjects
JOIN subjects ON subjects.id = document_subjects.subject_id
WHERE document_subjects.document_id IN (SELECT value FROM json_each(:ids))
ORDER BY
  CASE subjects.kind
    WHEN 'subject' THEN 1
    WHEN 'place' THEN 2
    ELSE 3
  END,
  subjects.name
