-- The archival references of a document, with the names of the archives.
SELECT
  archival_references.*,
  repositories.name AS repository_name
FROM archival_references
LEFT JOIN repositories ON repositories.id = archival_references.repository_id
WHERE archival_references.document_id = :id
ORDER BY archival_references.position
