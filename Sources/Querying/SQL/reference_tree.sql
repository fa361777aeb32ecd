-- Archives, and the units within them, with the number of documents from each and all below it.
--
-- A unit of the level 'shelfmark' stands for one reference in another system. The rows are in the
-- order of an inventory among those with the same parent.
--
-- has_tag tells whether a unit has the tag with the key :tag, and holds_tagged whether a document
-- that has it lies there.
WITH RECURSIVE
  -- Each unit with every unit that holds it, and itself.
  ancestry (unit_id, ancestor_id) AS (
    SELECT id, id
    FROM archival_units
    UNION ALL
    SELECT ancestry.unit_id, archival_units.parent_id
    FROM ancestry
    JOIN archival_units ON archival_units.id = ancestry.ancestor_id
    WHERE archival_units.parent_id IS NOT NULL
  ),
  holdings (document_id, repository_id, unit_id, shelfmark) AS (
    SELECT document_id, repository_id, unit_id, shelfmark
    FROM archival_references
    WHERE role IN ('original', 'copy')
  ),
  with_own_tag (document_id) AS (
    SELECT document_tags.document_id
    FROM tags
    JOIN document_tags ON document_tags.tag_id = tags.id
    WHERE tags.name_key = :tag
  ),
  unit_counts (unit_id, documents) AS (
    SELECT ancestry.ancestor_id, count(DISTINCT holdings.document_id)
    FROM ancestry
    JOIN holdings ON holdings.unit_id = ancestry.unit_id
    GROUP BY ancestry.ancestor_id
  )
SELECT
  'repository' AS level,
  repositories.code AS number,
  repositories.code AS repository,
  NULL AS unit_id,
  NULL AS parent_id,
  repositories.code AS sort_key,
  repositories.name AS title,
  count(DISTINCT holdings.document_id) AS documents,
  NULL AS date_text,
  NULL AS leaf_count,
  NULL AS note,
  NULL AS tags,
  0 AS has_tag,
  0 AS holds_tagged
FROM repositories
LEFT JOIN holdings ON holdings.repository_id = repositories.id
GROUP BY repositories.id
UNION ALL
SELECT
  'shelfmark',
  holdings.shelfmark,
  repositories.code,
  NULL,
  NULL,
  holdings.shelfmark,
  NULL,
  count(DISTINCT holdings.document_id),
  NULL,
  NULL,
  NULL,
  NULL,
  0,
  max(holdings.document_id IN (SELECT document_id FROM with_own_tag))
FROM holdings
JOIN repositories ON repositories.id = holdings.repository_id
WHERE holdings.shelfmark IS NOT NULL
GROUP BY repositories.id, holdings.shelfmark
UNION ALL
SELECT
  archival_units.level,
  archival_units.number,
  repositories.code,
  archival_units.id,
  archival_units.parent_id,
  archival_units.sort_key,
  archival_units.title,
  coalesce(unit_counts.documents, 0),
  archival_units.date_text,
  archival_units.leaf_count,
  archival_units.note,
  (
    SELECT group_concat(name, ', ')
    FROM (
      SELECT tags.name
      FROM unit_tags
      JOIN tags ON tags.id = unit_tags.tag_id
      WHERE unit_tags.unit_id = archival_units.id
      ORDER BY tags.name_key
    )
  ),
  EXISTS (
    SELECT 1
    FROM unit_tags
    JOIN tags ON tags.id = unit_tags.tag_id
    WHERE unit_tags.unit_id = archival_units.id AND tags.name_key = :tag
  ),
  EXISTS (
    SELECT 1
    FROM holdings
    WHERE holdings.unit_id = archival_units.id
      AND holdings.document_id IN (SELECT document_id FROM with_own_tag)
  )
FROM archival_units
JOIN repositories ON repositories.id = archival_units.repository_id
LEFT JOIN unit_counts ON unit_counts.unit_id = archival_units.id
ORDER BY repository, sort_key
