-- The tags, and how many documents and places have each themselves.
SELECT
  tags.name,
  (SELECT count(*) FROM document_tags WHERE document_tags.tag_id = tags.id) AS documents,
  (SELECT count(*) FROM unit_tags WHERE unit_tags.tag_id = tags.id) AS places
FROM tags
ORDER BY tags.name_key
