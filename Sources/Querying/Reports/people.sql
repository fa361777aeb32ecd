-- title: People by number of documents
-- about: Who is named in the most documents, and how often.
-- param: role text "" only in this role: author, addressee, translator, contributor, mentioned
-- param: tag text "" only in documents that have this tag, or lie where it is
-- param: limit integer "50" how many people
SELECT
  persons.name,
  count(DISTINCT document_persons.document_id) AS documents,
  sum(document_persons.mentions) AS mentions,
  min(documents.date_earliest) AS earliest,
  max(documents.date_latest) AS latest
FROM persons
JOIN document_persons ON document_persons.person_id = persons.id
JOIN documents ON documents.id = document_persons.document_id
WHERE coalesce(nullif(:role, ''), document_persons.role) = document_persons.role
  AND (
    coalesce(:tag, '') = ''
    OR documents.id IN (
      SELECT document_id FROM tagged_documents WHERE tag = :tag OR tag_key = lower(:tag)
    )
  )
GROUP BY persons.id
ORDER BY documents DESC, mentions DESC, persons.sort_name
LIMIT cast(coalesce(nullif(:limit, ''), 50) AS INTEGER)
