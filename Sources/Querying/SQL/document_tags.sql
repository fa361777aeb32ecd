-- The tags of documents: their own, with no place, and those of the units that they lie in or below,
-- with the paths of these.
WITH RECURSIVE
  -- The units that the documents lie in, and all that hold these.
  holding (document_id, unit_id) AS (
    SELECT document_id, unit_id
    FROM archival_references
    WHERE document_id IN (SELECT value FROM json_each(:ids))
      AND role IN ('original', 'copy')
      AND unit_id IS NOT NULL
    UNION
    SELECT holding.document_id, archival_units.parent_id
    FROM holding
    JOIN archival_units ON archival_units.id = holding.unit_id
    WHERE archival_units.parent_id IS NOT NULL
  ),
  inherited (document_id, unit_id, tag_id) AS (
    SELECT holding.document_id, holding.unit_id, unit_tags.tag_id
    FROM holding
    JOIN unit_tags ON unit_tags.unit_id = holding.unit_id
  ),
  climbing (unit_id, repository_id, parent_id, path) AS (
    SELECT id, repository_id, parent_id, iif(level = 'papka', 'p', '') || number
    FROM archival_units
    WHERE id IN (SELECT unit_id FROM inherited)
    UNION ALL
    SELECT
      climbing.unit_id,
      climbing.repository_id,
      archival_units.parent_id,
      iif(archival_units.level = 'papka', 'p', '') || archival_units.number || '/' || climbing.path
    FROM climbing
    JOIN archival_units ON archival_units.id = climbing.parent_id
  ),
  all_tags (document_id, tag_id, place) AS (
    SELECT document_id, tag_id, NULL
    FROM document_tags
    WHERE document_id IN (SELECT value FROM json_each(:ids))
    UNION ALL
    SELECT inherited.document_id, inherited.tag_id, repositories.code || '/' || climbing.path
    FROM inherited
    JOIN climbing ON climbing.unit_id = inherited.unit_id AND climbing.parent_id IS NULL
    JOIN repositories ON repositories.id = climbing.repository_id
  )
SELECT all_tags.document_id, tags.name, all_tags.place
FROM all_tags
JOIN tags ON tags.id = all_tags.tag_id
ORDER BY all_tags.place IS NOT NULL, tags.name_key, all_tags.place
