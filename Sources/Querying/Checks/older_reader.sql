-- severity: warning
-- about: Documents were read by an earlier version of the reader, which knew less.
-- needs: parser_version
SELECT
  NULL AS document_id,
  printf(
    'documents read by an earlier version of the reader: %d (the earliest by version %d; the present one is %d)',
    documents, earliest, :parser_version
  ) AS message,
  'read them again: `kartoteka reread`' AS remedy
FROM (
  SELECT count(*) AS documents, min(parser_version) AS earliest
  FROM document_sources
  -- What was catalogued by hand was read by no reader.
  WHERE layout <> 'hand' AND parser_version < :parser_version
)
WHERE documents > 0
