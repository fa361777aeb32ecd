-- title: Coverage of a delo
-- about: Which leaves of each delo the catalogued documents cite and which documents share them, which are missing, and where ranges partly cover each other.
-- param: repository text "" only the archive with this code
-- param: fond text "" only this fond
-- param: opis text "" only this opis
-- param: delo text "" only this delo
-- param: tag text "" only dela that have this tag, or hold a document that has it
WITH
  -- Each delo with the numbers of the units above it.
  dela AS (
    SELECT
      delo.id AS unit_id,
      repositories.code AS repository,
      fond.number AS fond,
      opis.number AS opis,
      papka.number AS papka,
      delo.number AS delo,
      delo.leaf_count,
      fond.sort_key AS fond_key,
      opis.sort_key AS opis_key,
      delo.sort_key AS delo_key
    FROM archival_units AS delo
    JOIN repositories ON repositories.id = delo.repository_id
    LEFT JOIN archival_units AS papka
      ON papka.id = delo.parent_id AND papka.level = 'papka'
    LEFT JOIN archival_units AS opis
      ON opis.id = iif(papka.id IS NULL, delo.parent_id, papka.parent_id) AND opis.level = 'opis'
    LEFT JOIN archival_units AS fond
      ON fond.level = 'fond'
      AND fond.id = coalesce(opis.parent_id, iif(papka.id IS NULL, delo.parent_id, papka.parent_id))
    WHERE delo.level = 'delo'
      AND coalesce(nullif(:repository, ''), repositories.code) = repositories.code
      AND coalesce(nullif(:fond, ''), fond.number) IS fond.number
      AND coalesce(nullif(:opis, ''), opis.number) IS opis.number
      AND coalesce(nullif(:delo, ''), delo.number) IS delo.number
      AND (
        coalesce(:tag, '') = ''
        OR delo.id IN (
          SELECT unit_id FROM tagged_units WHERE tag = :tag OR tag_key = lower(:tag)
        )
        OR delo.id IN (
          SELECT archival_references.unit_id
          FROM archival_references
          JOIN tagged_documents USING (document_id)
          WHERE tag = :tag OR tag_key = lower(:tag)
        )
      )
  ),
  -- The leaves that each document cites, as positions: 17 < 17ob < 17a < 18. Each volume of a delo has
  -- leaves of its own. A range that runs backwards is a misprint and means the same leaves.
  cited AS (
    SELECT DISTINCT
      archival_references.document_id,
      archival_references.unit_id,
      coalesce(archival_references.volume, '') AS volume,
      min(leaves.first_leaf, coalesce(leaves.last_leaf, leaves.first_leaf)) AS first_leaf,
      max(leaves.first_leaf, coalesce(leaves.last_leaf, leaves.first_leaf)) AS last_leaf,
      leaves.last_leaf IS NULL AS is_open,
      4096 * leaves.first_leaf
        + 2 * coalesce(unicode(trim(replace(leaves.first_printed, 'ob', ''), '0123456789')), 0)
        + (leaves.first_printed LIKE '%ob') AS first_side,
      4096 * coalesce(leaves.last_leaf, leaves.first_leaf)
        + 2 * coalesce(
          unicode(
            trim(
              replace(coalesce(leaves.last_printed, leaves.first_printed), 'ob', ''), '0123456789'
            )
          ),
          0
        )
        + (coalesce(leaves.last_printed, leaves.first_printed) LIKE '%ob') AS last_side
    FROM archival_references
    JOIN leaves ON leaves.reference_id = archival_references.id
    WHERE archival_references.role IN ('original', 'copy')
    ORDER BY
      archival_references.unit_id, volume, first_side, last_side, archival_references.document_id
  ),
  -- Each range once, with the documents that share it.
  ranges AS (
    SELECT
      unit_id, volume, first_leaf, last_leaf, is_open, first_side, last_side,
      count(DISTINCT document_id) AS documents,
      group_concat(DISTINCT document_id) AS document_ids
    FROM cited
    GROUP BY unit_id, volume, first_side, last_side, is_open
  ),
  -- The last leaf that the ranges before this one reach.
  reached AS (
    SELECT
      ranges.*,
      max(last_leaf) OVER earlier AS reached_leaf,
      max(last_side) OVER earlier AS reached_side,
      coalesce(max(is_open) OVER earlier, 0) AS follows_open
    FROM ranges
    WINDOW earlier AS (
      PARTITION BY unit_id, volume
      ORDER BY first_side, last_side
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    )
  ),
  -- The documents that have one of the leaves which two ranges share.
  overlapping AS (
    SELECT DISTINCT
      reached.unit_id,
      reached.volume,
      reached.first_leaf,
      min(reached.reached_leaf, reached.last_leaf) AS last_leaf,
      cited.document_id
    FROM reached
    JOIN cited
      ON cited.unit_id = reached.unit_id
      AND cited.volume = reached.volume
      AND cited.first_side <= min(reached.reached_side, reached.last_side)
      AND cited.last_side >= reached.first_side
    WHERE reached.first_side <= reached.reached_side
    ORDER BY reached.unit_id, reached.volume, reached.first_leaf, 4, cited.document_id
  ),
  stretches (unit_id, volume, first_leaf, last_leaf, state, documents, document_ids) AS (
    SELECT
      unit_id, volume, first_leaf, iif(is_open, NULL, last_leaf),
      iif(is_open, 'catalogued, and following', 'catalogued'), documents, document_ids
    FROM reached
    UNION ALL
    -- How far a range with an open end goes is not known.
    SELECT
      unit_id, volume, coalesce(reached_leaf, 0) + 1, first_leaf - 1,
      iif(follows_open, 'not known', 'gap'), NULL, NULL
    FROM reached
    WHERE first_leaf > coalesce(reached_leaf, 0) + 1
    UNION ALL
    -- The parts of one document's own list do not overlap each other.
    SELECT unit_id, volume, first_leaf, last_leaf, 'overlap', count(*), group_concat(document_id)
    FROM overlapping
    GROUP BY unit_id, volume, first_leaf, last_leaf
    HAVING count(*) > 1
    UNION ALL
    -- What follows the last range, and the leaves beyond the end, where the size of the delo is known
    -- and it is not bound in volumes.
    SELECT
      dela.unit_id, '', coalesce(max(last_leaf), 0) + 1, dela.leaf_count,
      iif(max(is_open), 'not known', 'gap'), NULL, NULL
    FROM dela
    LEFT JOIN ranges ON ranges.unit_id = dela.unit_id
    GROUP BY dela.unit_id
    HAVING dela.leaf_count > coalesce(max(last_leaf), 0) AND coalesce(max(volume), '') = ''
    UNION ALL
    SELECT
      dela.unit_id, '', max(dela.leaf_count + 1, first_leaf), last_leaf, 'beyond the end',
      documents, document_ids
    FROM dela
    JOIN ranges ON ranges.unit_id = dela.unit_id AND ranges.volume = ''
    WHERE last_leaf > dela.leaf_count
  )
SELECT
  dela.repository,
  dela.fond,
  dela.opis,
  dela.papka,
  dela.delo,
  stretches.first_leaf,
  stretches.last_leaf,
  stretches.state,
  stretches.documents,
  stretches.document_ids,
  nullif(stretches.volume, '') AS volume
FROM stretches
JOIN dela ON dela.unit_id = stretches.unit_id
ORDER BY
  dela.repository, dela.fond_key, dela.opis_key, dela.delo_key, dela.unit_id, stretches.volume,
  stretches.first_leaf, stretches.state = 'overlap', stretches.last_leaf
