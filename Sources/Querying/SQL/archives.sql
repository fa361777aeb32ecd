-- The archives of the catalog, and the number of documents from each.
--
-- An unknown archive is one as long as anything is filed there.
WITH
  holdings (repository_id, documents) AS (
    SELECT
      repository_id,
      count(DISTINCT iif(role IN ('original', 'copy'), document_id, NULL))
    FROM archival_references
    WHERE repository_id IS NOT NULL
    GROUP BY repository_id
  )
SELECT
  repositories.code,
  repositories.name,
  repositories.origin,
  coalesce(holdings.documents, 0) AS documents
FROM repositories
LEFT JOIN holdings ON holdings.repository_id = repositories.id
WHERE repositories.origin <> 'unknown'
  OR holdings.repository_id IS NOT NULL
  OR EXISTS (
    SELECT 1
    FROM archival_units
    WHERE archival_units.repository_id = repositories.id
      AND coalesce(
        archival_units.title, archival_units.date_text, archival_units.leaf_count,
        archival_units.note
      ) IS NOT NULL
  )
ORDER BY repositories.code
