-- What was decided by hand, the earliest first, and what each decision is about: a document by its
-- id, a unit by its path, an archive by its code.
--
-- :decisions, :documents, :units and :archives are JSON arrays of ids; of the last three the
-- decisions on any of them are meant. A NULL asks for nothing, and four of them for all decisions.
-- :author asks for those of one person, :standing with 1 for those that were not undone.
WITH RECURSIVE
  -- The path of each unit that a decision is about, from the unit upwards.
  climbing (unit_id, repository_id, parent_id, path) AS (
    SELECT
      id,
      repository_id,
      parent_id,
      iif(level = 'papka', 'p', '') || number
    FROM archival_units
    WHERE id IN (SELECT row_id FROM decisions WHERE table_name = 'archival_units')
    UNION ALL
    SELECT
      climbing.unit_id,
      climbing.repository_id,
      archival_units.parent_id,
      iif(archival_units.level = 'papka', 'p', '') || archival_units.number || '/' || climbing.path
    FROM climbing
    JOIN archival_units ON archival_units.id = climbing.parent_id
  ),
  paths (unit_id, path) AS (
    SELECT climbing.unit_id, repositories.code || '/' || climbing.path
    FROM climbing
    JOIN repositories ON repositories.id = climbing.repository_id
    WHERE climbing.parent_id IS NULL
  )
SELECT
  decisions.id,
  decisions.kind,
  CASE decisions.table_name
    WHEN 'documents' THEN 'document ' || decisions.row_id
    WHEN 'archival_units' THEN coalesce(paths.path, 'place ' || decisions.row_id)
    WHEN 'repositories' THEN 'archive ' || coalesce(
      repositories.code,
      iif(json_valid(decisions.new_value), json_extract(decisions.new_value, '$.code'), NULL),
      decisions.row_id
    )
    ELSE decisions.table_name || ' ' || decisions.row_id
  END AS what,
  decisions.field,
  decision_texts.old_text AS old_value,
  decision_texts.new_text AS new_value,
  decisions.author,
  decisions.decided_at,
  decisions.reason,
  decisions.undone_at,
  decision_texts.file_text AS file_value,
  decisions.came_from
FROM decisions
JOIN decision_texts ON decision_texts.decision_id = decisions.id
LEFT JOIN paths
  ON decisions.table_name = 'archival_units' AND paths.unit_id = decisions.row_id
LEFT JOIN repositories
  ON decisions.table_name = 'repositories' AND repositories.id = decisions.row_id
WHERE (:author IS NULL OR decisions.author = :author)
  AND (NOT :standing OR decisions.undone_at IS NULL)
  AND (:decisions IS NULL OR decisions.id IN (SELECT value FROM json_each(:decisions)))
  AND (
    coalesce(:documents, :units, :archives) IS NULL
    OR (
      decisions.table_name = 'documents'
      AND decisions.row_id IN (SELECT value FROM json_each(:documents))
    )
    OR (
      decisions.table_name = 'archival_units'
      AND decisions.row_id IN (SELECT value FROM json_each(:units))
    )
    OR (
      decisions.table_name = 'repositories'
      AND decisions.row_id IN (SELECT value FROM json_each(:archives))
    )
  )
ORDER BY decisions.id
