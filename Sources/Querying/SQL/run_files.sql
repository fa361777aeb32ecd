-- The files that a run did something with, in the order in which it took them.
SELECT
  import_files.id,
  import_files.path,
  import_files.part,
  import_files.outcome,
  import_files.document_id,
  documents.title
FROM import_files
LEFT JOIN documents ON documents.id = import_files.document_id
WHERE import_files.run_id = :run
ORDER BY import_files.id
