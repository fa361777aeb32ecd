-- severity: warning
-- about: Leaves run backwards, are more than 500, lie beyond the last leaf of their delo, or far from all others that are cited from it.
WITH
  ranges AS (
    SELECT
      archival_references.document_id,
      archival_references.position,
      archival_references.printed,
      leaves.id,
      leaves.first_leaf,
      coalesce(leaves.last_leaf, leaves.first_leaf) AS last_leaf,
      delo.id AS delo_id,
      coalesce(archival_references.volume, '') AS volume,
      -- The size of a delo in volumes is not that of each.
      iif(archival_references.volume IS NULL, delo.leaf_count, NULL) AS leaf_count
    FROM leaves
    JOIN archival_references ON archival_references.id = leaves.reference_id
    LEFT JOIN archival_units AS delo
      ON delo.id = archival_references.unit_id AND delo.level = 'delo'
    WHERE archival_references.role IN ('original', 'copy')
  ),
  -- The range that reaches farthest stands first; the next one is how far the others reach.
  ranked AS (
    SELECT
      ranges.*,
      row_number() OVER farthest AS place,
      lead(last_leaf) OVER farthest AS others_reach,
      count(*) OVER (PARTITION BY delo_id, volume) AS delo_ranges
    FROM ranges
    WINDOW farthest AS (PARTITION BY delo_id, volume ORDER BY last_leaf DESC, id)
  ),
  doubts AS (
    SELECT
      document_id,
      position,
      id,
      printed,
      CASE
        WHEN first_leaf > last_leaf
          THEN printf('leaves %d-%d run backwards', first_leaf, last_leaf)
        WHEN last_leaf > leaf_count
          THEN printf('leaf %d lies beyond the %d leaves of the delo', last_leaf, leaf_count)
        WHEN last_leaf - first_leaf >= 500
          THEN printf('leaves %d-%d are %d leaves', first_leaf, last_leaf, last_leaf - first_leaf + 1)
        WHEN delo_id IS NOT NULL AND place = 1 AND delo_ranges > 3
          AND first_leaf > 2 * others_reach AND first_leaf > others_reach + 500
          THEN printf(
            'leaf %d lies far from all others cited from the delo, which reach to leaf %d',
            first_leaf, others_reach
          )
      END AS doubt
    FROM ranked
  )
SELECT
  document_id,
  printed || ': ' || doubt AS message,
  printf(
    'compare the original; `kartoteka edit %d --remove-reference %d --add-reference ''...''`',
    document_id, position
  ) AS remedy
FROM doubts
WHERE doubt IS NOT NULL
ORDER BY document_id, position, id
