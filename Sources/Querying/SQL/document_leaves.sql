-- The leaves of all references of documents, in the order in which they were printed.
SELECT
  leaves.reference_id,
  leaves.first_leaf,
  leaves.last_leaf,
  leaves.first_printed,
  leaves.last_printed
FROM leaves
JOIN archival_references ON archival_references.id = leaves.reference_id
WHERE archival_references.document_id IN (SELECT value FROM json_each(:ids))
ORDER BY leaves.id
