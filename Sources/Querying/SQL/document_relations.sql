-- The other versions of documents: what each is a version of, and what says that it is a version of it.
WITH
  versions (document_id, id) AS (
    SELECT documents.id, document_identifiers.document_id
    FROM documents
    JOIN document_identifiers
      ON document_identifiers.scheme
        = substr(documents.version_of, 1, instr(documents.version_of, ':') - 1)
      AND document_identifiers.value
        = substr(documents.version_of, instr(documents.version_of, ':') + 1)
    WHERE documents.id IN (SELECT value FROM json_each(:ids))
      AND documents.version_of IS NOT NULL
    UNION
    SELECT document_identifiers.document_id, documents.id
    FROM document_identifiers
    JOIN documents
      ON documents.version_of = document_identifiers.scheme || ':' || document_identifiers.value
    WHERE document_identifiers.document_id IN (SELECT value FROM json_each(:ids))
  )
SELECT versions.document_id, documents.id, documents.title, documents.language, documents.contents
FROM versions
JOIN documents ON documents.id = versions.id
WHERE versions.id <> versions.document_id
ORDER BY documents.id
