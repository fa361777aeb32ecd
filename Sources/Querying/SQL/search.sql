-- One page of the documents that a search finds, best first, with the number of all of them.
--
-- A document is found by its text (:match, an FTS5 expression), by the place that the whole query
-- names, by the date that it names, or because nothing but filters is asked for (:list_all).
-- A NULL parameter asks for nothing.
WITH
  found (id, score) AS (
    SELECT rowid, bm25(document_text, 10.0, 4.0, 1.0)
    FROM document_text
    WHERE document_text MATCH :match
    UNION ALL
    SELECT document_id, -1000.0
    FROM archival_references
    WHERE :place_asked
      AND (:place_repository IS NULL OR repository = :place_repository COLLATE NOCASE)
      AND (:place_fond IS NULL OR fond_sort_key = :place_fond)
      AND (:place_opis IS NULL OR opis_sort_key = :place_opis)
      AND (:place_papka IS NULL OR papka_sort_key = :place_papka)
      AND (:place_delo IS NULL OR delo_sort_key = :place_delo)
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
ORDER BY best.score, documents.date_earliest, documents.id
LIMIT :limit OFFSET :offset
