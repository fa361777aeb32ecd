-- title: Who appears with whom
-- about: Pairs of people in the same documents, translators and contributors left out.
-- param: person text "" only pairs with a person whose name contains this
-- param: tag text "" only in documents that have this tag, or lie where it is
-- param: limit integer "50" how many pairs
WITH
  appearances AS (
    SELECT DISTINCT document_persons.document_id, persons.id, persons.name, persons.sort_name
    FROM document_persons
    JOIN persons ON persons.id = document_persons.person_id
    WHERE document_persons.role NOT IN ('translator', 'contributor')
      AND (
        coalesce(:tag, '') = ''
        OR document_persons.document_id IN (
          SELECT document_id FROM tagged_documents WHERE tag = :tag OR tag_key = lower(:tag)
        )
      )
  )
SELECT
  first.name AS person,
  second.name AS with_person,
  count(*) AS documents
FROM appearances AS first
JOIN appearances AS second
  ON second.document_id = first.document_id
  AND (second.sort_name > first.sort_name
    OR (second.sort_name = first.sort_name AND second.id > first.id))
WHERE coalesce(:person, '') = ''
  OR instr(lower(first.name), lower(:person)) > 0
  OR instr(lower(second.name), lower(:person)) > 0
GROUP BY first.id, second.id
ORDER BY documents DESC, first.sort_name, second.sort_name
LIMIT cast(coalesce(nullif(:limit, ''), 50) AS INTEGER)
