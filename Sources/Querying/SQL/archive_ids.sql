-- The ids of the archives with a code; the case of its letters does not matter.
SELECT id
FROM repositories
WHERE code = :code COLLATE NOCASE
