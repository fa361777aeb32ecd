-- title: Documents by year and month
-- about: How many documents begin in each month; those without a date stand last.
-- param: year integer "" only this year
-- param: tag text "" only documents that have this tag, or lie where it is
SELECT
  substr(date_earliest, 1, 4) AS year,
  substr(date_earliest, 6, 2) AS month,
  count(*) AS documents
FROM documents
WHERE coalesce(nullif(:year, ''), substr(date_earliest, 1, 4)) IS substr(date_earliest, 1, 4)
  AND (
    coalesce(:tag, '') = ''
    OR documents.id IN (
      SELECT document_id FROM tagged_documents WHERE tag = :tag OR tag_key = lower(:tag)
    )
  )
GROUP BY year, month
ORDER BY year IS NULL, year, month
