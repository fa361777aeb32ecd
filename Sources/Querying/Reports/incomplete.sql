-- title: Incomplete documents
-- about: Documents that lack an archival reference, a date or an author.
-- param: lacks text "" only those that lack this: reference, date, author
-- param: tag text "" only documents that have this tag, or lie where it is
WITH
  lacking AS (
    SELECT
      documents.id,
      documents.title,
      NOT EXISTS (
        SELECT 1
        FROM archival_references
        WHERE archival_references.document_id = documents.id
          AND archival_references.role IN ('original', 'copy')
      ) AS no_reference,
      documents.date_edtf IS NULL AS no_date,
      NOT EXISTS (
        SELECT 1
        FROM document_persons
        WHERE document_persons.document_id = documents.id AND document_persons.role = 'author'
      ) AS no_author
    FROM documents
  )
SELECT
  id,
  title,
  trim(
    iif(no_reference, 'reference ', '') || iif(no_date, 'date ', '') || iif(no_author, 'author', '')
  ) AS lacks
FROM lacking
WHERE CASE coalesce(:lacks, '')
    WHEN '' THEN no_reference OR no_date OR no_author
    WHEN 'reference' THEN no_reference
    WHEN 'date' THEN no_date
    WHEN 'author' THEN no_author
  END
  AND (
    coalesce(:tag, '') = ''
    OR id IN (
      SELECT document_id FROM tagged_documents WHERE tag = :tag OR tag_key = lower(:tag)
    )
  )
ORDER BY id
