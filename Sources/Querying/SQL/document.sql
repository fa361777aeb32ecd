-- A document by its id.
SELECT * FROM documents WHERE id = :id
