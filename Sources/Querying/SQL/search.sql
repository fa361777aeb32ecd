-- One page of the documents that a search finds, best first, with the number of all of them.
--
-- A document is found by its text (:match, an FTS5 expression), by the place that the whole query
-- names, by the date that it names, or because nothing but filters is asked for (:list_all).
-- A NULL parameter asks for nothing.
WITH RECURSIVE
  -- The places that are asked for: what the whole query names, and the filter.
  asked (purpose, repository, fond, opis, papka, delo, shelfmark) AS (
    SELECT
      'query', :place_repository, :place_fond, :place_opis, :place_papka, :place_delo,
      :place_shelfmark
    WHERE :place_asked
    UNION ALL
    SELECT
      'filter', :at_repository, :at_fond, :at_opis, :at_papka, :at_delo, :at_shelfmark
    WHERE :at_asked
  ),
  -- The units that nothing asked for contradicts, with the numbers above each and its own.
  located (purpose, unit_id, fond, opis, papka, delo) AS (
    SELECT
      asked.purpose,
      archival_units.id,
      iif(archival_units.level = 'fond', archival_units.sort_key, NULL),
      iif(archival_units.level = 'opis', archival_units.sort_key, NULL),
      iif(archival_units.level = 'papka', archival_units.sort_key, NULL),
      iif(archival_units.level = 'delo', archival_units.sort_key, NULL)
    FROM asked
    JOIN repositories
      ON asked.repository IS NULL OR repositories.code = asked.repository COLLATE NOCASE
    JOIN archival_units ON archival_units.repository_id = repositories.id
    WHERE archival_units.parent_id IS NULL
      AND archival_units.sort_key = coalesce(
        CASE archival_units.level
          WHEN 'fond' THEN asked.fond
          WHEN 'opis' THEN asked.opis
          WHEN 'papka' THEN asked.papka
          WHEN 'delo' THEN asked.delo
        END,
        archival_units.sort_key
      )
    UNION ALL
    SELECT
      located.purpose,
      archival_units.id,
      iif(archival_units.level = 'fond', archival_units.sort_key, located.fond),
      iif(archival_units.level = 'opis', archival_units.sort_key, located.opis),
      iif(archival_units.level = 'papka', archival_units.sort_key, located.papka),
      iif(archival_units.level = 'delo', archival_units.sort_key, located.delo)
    FROM located
    JOIN asked ON asked.purpose = located.purpose
    JOIN archival_units ON archival_units.parent_id = located.unit_id
    WHERE archival_units.sort_key = coalesce(
      CASE archival_units.level
        WHEN 'fond' THEN asked.fond
        WHEN 'opis' THEN asked.opis
        WHEN 'papka' THEN asked.papka
        WHEN 'delo' THEN asked.delo
      END,
      archival_units.sort_key
    )
  ),
  -- The references to these units, and those to no unit, by their own numbers and shelfmarks.
  placed (purpose, document_id, fond, opis, papka, delo, shelfmark) AS (
    SELECT
      located.purpose, archival_references.document_id,
      located.fond, located.opis, located.papka, located.delo, NULL
    FROM located
    JOIN archival_references ON archival_references.unit_id = located.unit_id
    UNION ALL
    SELECT
      asked.purpose, archival_references.document_id,
      archival_references.fond_sort_key, archival_references.opis_sort_key,
      archival_references.papka_sort_key, archival_references.delo_sort_key,
      archival_references.shelfmark
    FROM asked
    JOIN archival_references
      ON asked.repository IS NULL
      OR archival_references.repository = asked.repository COLLATE NOCASE
    WHERE archival_references.unit_id IS NULL
  ),
  -- The documents that lie at a place or below it. A delo is found by its number, with the papka
  -- that is asked for or without any; below a shelfmark lie those that go on behind it.
  at_place (purpose, document_id) AS (
    SELECT placed.purpose, placed.document_id
    FROM placed
    JOIN asked ON asked.purpose = placed.purpose
    WHERE placed.fond IS coalesce(asked.fond, placed.fond)
      AND placed.opis IS coalesce(asked.opis, placed.opis)
      AND placed.delo IS coalesce(asked.delo, placed.delo)
      AND (
        placed.papka IS coalesce(asked.papka, placed.papka)
        OR (placed.papka IS NULL AND asked.delo IS NOT NULL)
      )
      AND (
        asked.shelfmark IS NULL
        OR placed.shelfmark = asked.shelfmark
        OR substr(placed.shelfmark, 1, length(asked.shelfmark) + 1) IN (
          asked.shelfmark || ',', asked.shelfmark || ';', asked.shelfmark || '.',
          asked.shelfmark || '/', asked.shelfmark || ' '
        )
      )
  ),
  found (id, score) AS (
    SELECT rowid, bm25(document_text, 10.0, 4.0, 1.0)
    FROM document_text
    WHERE document_text MATCH :match
    UNION ALL
    SELECT document_id, -1000.0
    FROM at_place
    WHERE purpose = 'query'
    UNION ALL
    SELECT id, -1000.0
    FROM documents
    WHERE date_earliest <= :day_latest AND date_latest >= :day_earliest
    UNION ALL
    SELECT id, 0.0
    FROM documents
    WHERE :list_all
  ),
  best (id, score) AS (
    SELECT id, min(score)
    FROM found
    GROUP BY id
  )
SELECT
  documents.id,
  count(*) OVER () AS total
FROM best
JOIN documents ON documents.id = best.id
WHERE (:from_day IS NULL OR documents.date_latest >= :from_day)
  AND (:to_day IS NULL OR documents.date_earliest <= :to_day)
  AND (
    :person IS NULL
    OR EXISTS (
      SELECT 1
      FROM document_persons
      JOIN person_names USING (person_id)
      WHERE document_persons.document_id = documents.id
        AND (
          person_names.name_key = :person_key
          OR instr(lower(person_names.name), lower(:person)) > 0
        )
    )
  )
  AND (
    coalesce(:repository, :fond, :opis, :delo) IS NULL
    OR EXISTS (
      SELECT 1
      FROM archival_references
      WHERE archival_references.document_id = documents.id
        AND (
          :repository IS NULL OR archival_references.repository = :repository COLLATE NOCASE
        )
        AND (:fond IS NULL OR archival_references.fond_sort_key = :fond)
        AND (:opis IS NULL OR archival_references.opis_sort_key = :opis)
        AND (:delo IS NULL OR archival_references.delo_sort_key = :delo)
    )
  )
  AND (
    NOT :at_asked
    OR documents.id IN (SELECT document_id FROM at_place WHERE purpose = 'filter')
  )
  AND (
    json_array_length(:tags) = 0
    OR documents.id IN (
      SELECT document_id
      FROM tagged_documents
      WHERE tag_key IN (SELECT value FROM json_each(:tags))
      GROUP BY document_id
      HAVING count(*) = (SELECT count(DISTINCT value) FROM json_each(:tags))
    )
  )
ORDER BY best.score, documents.date_earliest, documents.id
LIMIT :limit OFFSET :offset
