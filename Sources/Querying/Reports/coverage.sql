-- title: Coverage of a delo
-- about: Which leaves of each delo the catalogued documents cite, which are missing between them, and where ranges partly cover each other.
-- param: repository text "" only the archive with this code
-- param: fond text "" only this fond
-- param: opis text "" only this opis
-- param: delo text "" only this delo
WITH
  -- Each range once, with the number of documents that share it.
  ranges AS (
    SELECT
      archival_references.unit_id,
      archival_references.repository,
      archival_references.fond,
      archival_references.opis,
      archival_references.papka,
      archival_references.delo,
      leaves.first_leaf,
      coalesce(leaves.last_leaf, leaves.first_leaf) AS last_leaf,
      count(DISTINCT archival_references.document_id) AS documents
    FROM archival_references
    JOIN leaves ON leaves.reference_id = archival_references.id
    WHERE archival_references.role IN ('original', 'copy')
      AND archival_references.delo IS NOT NULL
      AND coalesce(nullif(:repository, ''), archival_references.repository)
        IS archival_references.repository
      AND coalesce(nullif(:fond, ''), archival_references.fond) IS archival_references.fond
      AND coalesce(nullif(:opis, ''), archival_references.opis) IS archival_references.opis
      AND coalesce(nullif(:delo, ''), archival_references.delo) IS archival_references.delo
    GROUP BY
      archival_references.unit_id, leaves.first_leaf, coalesce(leaves.last_leaf, leaves.first_leaf)
  ),
  -- The last leaf that the ranges before this one reach.
  reached AS (
    SELECT
      ranges.*,
      max(last_leaf) OVER (
        PARTITION BY unit_id
        ORDER BY first_leaf, last_leaf
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
      ) AS reached_leaf
    FROM ranges
  ),
  stretches AS (
    SELECT unit_id, repository, fond, opis, papka, delo,
      first_leaf, last_leaf, 'catalogued' AS state, documents
    FROM reached
    UNION ALL
    SELECT unit_id, repository, fond, opis, papka, delo,
      coalesce(reached_leaf, 0) + 1, first_leaf - 1, 'gap', NULL
    FROM reached
    WHERE first_leaf > coalesce(reached_leaf, 0) + 1
    UNION ALL
    SELECT unit_id, repository, fond, opis, papka, delo,
      first_leaf, min(reached_leaf, last_leaf), 'overlap', NULL
    FROM reached
    WHERE first_leaf <= reached_leaf
    UNION ALL
    -- What follows the last range, where the size of the delo is known.
    SELECT ranges.unit_id, repository, fond, opis, papka, delo,
      max(last_leaf) + 1, archival_units.leaf_count, 'gap', NULL
    FROM ranges
    JOIN archival_units ON archival_units.id = ranges.unit_id
    GROUP BY ranges.unit_id
    HAVING archival_units.leaf_count > max(last_leaf)
  )
SELECT
  stretches.repository,
  stretches.fond,
  stretches.opis,
  stretches.papka,
  stretches.delo,
  stretches.first_leaf,
  stretches.last_leaf,
  stretches.state,
  stretches.documents
FROM stretches
LEFT JOIN archival_units ON archival_units.id = stretches.unit_id
ORDER BY
  stretches.repository, stretches.fond, stretches.opis, archival_units.sort_key,
  stretches.unit_id, stretches.first_leaf, stretches.state = 'overlap', stretches.last_leaf
