-- The people of documents: who made each, then who is mentioned, the most mentioned first.
SELECT
  document_persons.document_id,
  persons.id,
  persons.name,
  persons.sort_name,
  document_persons.role,
  document_persons.printed_name,
  document_persons.office,
  document_persons.mentions
FROM document_persons
JOIN persons ON persons.id = document_persons.person_id
WHERE document_persons.document_id IN (SELECT value FROM json_each(:ids))
ORDER BY
  CASE document_persons.role
    WHEN 'author' THEN 1
    WHEN 'addressee' THEN 2
    WHEN 'present' THEN 3
    WHEN 'mentioned' THEN 4
    ELSE 5
  END,
  document_persons.mentions DESC,
  persons.sort_name
