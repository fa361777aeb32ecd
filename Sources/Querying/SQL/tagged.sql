-- What has the tag with the key :tag itself: places in the order of the tree, then documents.
WITH RECURSIVE
  climbing (unit_id, repository_id, parent_id, title, path, sort_path) AS (
    SELECT
      archival_units.id,
      repository_id,
      parent_id,
      title,
      iif(level = 'papka', 'p', '') || number,
      sort_key
    FROM unit_tags
    JOIN tags ON tags.id = unit_tags.tag_id
    JOIN archival_units ON archival_units.id = unit_tags.unit_id
    WHERE tags.name_key = :tag
    UNION ALL
    SELECT
      climbing.unit_id,
      climbing.repository_id,
      archival_units.parent_id,
      climbing.title,
      iif(archival_units.level = 'papka', 'p', '') || archival_units.number || '/' || climbing.path,
      archival_units.sort_key || ' ' || climbing.sort_path
    FROM climbing
    JOIN archival_units ON archival_units.id = climbing.parent_id
  )
SELECT kind, what, title
FROM (
  SELECT
    'place' AS kind,
    repositories.code || '/' || climbing.path AS what,
    climbing.title,
    repositories.code || ' ' || climbing.sort_path AS sort_path,
    NULL AS id
  FROM climbing
  JOIN repositories ON repositories.id = climbing.repository_id
  WHERE climbing.parent_id IS NULL
  UNION ALL
  SELECT
    'document',
    CAST(documents.id AS TEXT),
    documents.title,
    NULL,
    documents.id
  FROM document_tags
  JOIN tags ON tags.id = document_tags.tag_id
  JOIN documents ON documents.id = document_tags.document_id
  WHERE tags.name_key = :tag
)
ORDER BY kind = 'document', sort_path, id
