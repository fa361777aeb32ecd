-- title: Holdings by repository and fond
-- about: How many documents the catalog has from each fond, from how many dela, and of which dates.
-- param: repository text "" only the archive with this code
-- param: tag text "" only documents that have this tag, or lie where it is
SELECT
  archival_references.repository AS repository,
  coalesce(archival_references.fond, archival_references.shelfmark) AS fond,
  count(DISTINCT archival_references.document_id) AS documents,
  count(DISTINCT archival_references.opis_sort_key || ' ' || archival_references.delo_sort_key)
    AS dela,
  min(documents.date_earliest) AS earliest,
  max(documents.date_latest) AS latest
FROM archival_references
JOIN documents ON documents.id = archival_references.document_id
WHERE archival_references.role IN ('original', 'copy')
  AND coalesce(nullif(:repository, ''), archival_references.repository)
    IS archival_references.repository
  AND (
    coalesce(:tag, '') = ''
    OR documents.id IN (
      SELECT document_id FROM tagged_documents WHERE tag = :tag OR tag_key = lower(:tag)
    )
  )
GROUP BY
  archival_references.repository,
  coalesce(archival_references.fond_sort_key, archival_references.shelfmark)
ORDER BY
  archival_references.repository,
  coalesce(archival_references.fond_sort_key, archival_references.shelfmark)
