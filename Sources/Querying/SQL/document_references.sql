-- The archival references of documents, with the names and cities of the archives.
SELECT
  archival_references.*,
  repositories.name AS repository_name,
  repositories.city AS repository_city
FROM archival_references
LEFT JOIN repositories ON repositories.id = archival_references.repository_id
WHERE archival_references.document_id IN (SELECT value FROM json_each(:ids))
ORDER BY archival_references.position
