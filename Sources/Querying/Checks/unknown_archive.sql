-- severity: warning
-- about: An archive is in no list, and is filed under the name that documents print.
SELECT
  'archive ' || repositories.code AS what,
  NULL AS document_id,
  printf(
    'it is in no list of archives and filed under its printed name; documents that name it: %d',
    count(DISTINCT archival_references.document_id)
  ) AS message,
  '`kartoteka archives add CODE --name ''...''`, or correct the references of its documents'
    AS remedy
FROM repositories
JOIN archival_references ON archival_references.repository_id = repositories.id
WHERE repositories.origin = 'unknown'
GROUP BY repositories.id
ORDER BY repositories.code
