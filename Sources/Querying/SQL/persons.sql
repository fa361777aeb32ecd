-- People with the number of documents that name them, the most named first.
SELECT
  persons.id,
  persons.name,
  persons.sort_name,
  count(DISTINCT document_persons.document_id) AS documents,
  sum(document_persons.mentions) AS mentions,
  (
    SELECT group_concat(role, ', ')
    FROM (
      SELECT DISTINCT role
      FROM document_persons AS roles
      WHERE roles.person_id = persons.id
      ORDER BY role
    )
  ) AS roles,
  (
    SELECT group_concat(name, '; ')
    FROM (
      SELECT name
      FROM person_names
      WHERE person_names.person_id = persons.id AND person_names.name <> persons.name
      ORDER BY name
    )
  ) AS other_names
FROM persons
JOIN document_persons ON document_persons.person_id = persons.id
WHERE (
    :role IS NULL
    OR EXISTS (
      SELECT 1
      FROM document_persons AS asked
      WHERE asked.person_id = persons.id AND asked.role = :role
    )
  )
  AND (
    :tag IS NULL
    OR document_persons.document_id IN (
      SELECT document_id FROM tagged_documents WHERE tag_key = :tag
    )
  )
GROUP BY persons.id
ORDER BY documents DESC, mentions DESC, persons.sort_name
LIMIT :limit
