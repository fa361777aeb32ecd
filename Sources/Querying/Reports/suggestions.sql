-- title: Suggestions
-- about: What the collection itself suggests about doubtful references and dates: a papka that is missing, an opis or a papka that contradicts others, a title with another date. Nothing of it is written anywhere.
-- param: repository text "" only the archive with this code
-- param: tag text "" only documents that have this tag, or lie where it is
WITH
  places AS (
    SELECT
      archival_references.id AS reference_id,
      archival_references.*,
      (
        SELECT papki.number
        FROM archival_units AS dela
        JOIN archival_units AS papki ON papki.id = dela.parent_id AND papki.level = 'papka'
        WHERE dela.id = archival_references.unit_id AND dela.level = 'delo'
      ) AS unit_papka
    FROM archival_references
    WHERE fond IS NOT NULL AND opis IS NOT NULL
      AND coalesce(nullif(:repository, ''), repository) IS repository
  ),
  -- How often an opis and a papka stand together.
  pairs AS (
    SELECT
      repository, fond_sort_key, opis_sort_key, papka_sort_key,
      min(opis) AS opis, min(papka) AS papka, count(*) AS mentions
    FROM places
    WHERE papka IS NOT NULL
    GROUP BY repository, fond_sort_key, opis_sort_key, papka_sort_key
  ),
  -- The papka of an opis that has only one.
  only_papki AS (
    SELECT repository, fond_sort_key, opis_sort_key, min(papka) AS papka, sum(mentions) AS mentions
    FROM pairs
    GROUP BY repository, fond_sort_key, opis_sort_key
    HAVING count(*) = 1
  ),
  -- The opis with which a papka stands most often, when that is more than once.
  usual_opisi AS (
    SELECT repository, fond_sort_key, papka_sort_key, opis_sort_key, opis, max(mentions) AS mentions
    FROM pairs
    GROUP BY repository, fond_sort_key, papka_sort_key
    HAVING max(mentions) > 1
  ),
  suggestions (document_id, kind, printed, suggestion, evidence) AS (
    SELECT
      places.document_id, 'missing papka', places.printed, 'papka ' || places.unit_papka,
      'the same delo is cited with this papka elsewhere'
    FROM places
    WHERE places.papka IS NULL AND places.unit_papka IS NOT NULL
    UNION ALL
    SELECT
      places.document_id, 'missing papka', places.printed, 'papka ' || only_papki.papka,
      'op. ' || places.opis || ' stands with p. ' || only_papki.papka || ' in all '
        || only_papki.mentions || ' references that name a papka'
    FROM places
    JOIN only_papki USING (repository, fond_sort_key, opis_sort_key)
    WHERE places.papka IS NULL AND places.unit_papka IS NULL AND only_papki.mentions > 1
    UNION ALL
    SELECT
      places.document_id, 'contradictory opis', places.printed,
      'opis ' || usual_opisi.opis,
      'p. ' || places.papka || ' stands with op. ' || usual_opisi.opis || ' in '
        || usual_opisi.mentions || ' references, with op. ' || places.opis || ' in '
        || pairs.mentions
    FROM places
    JOIN usual_opisi USING (repository, fond_sort_key, papka_sort_key)
    JOIN pairs
      ON pairs.repository IS places.repository
      AND pairs.fond_sort_key = places.fond_sort_key
      AND pairs.papka_sort_key = places.papka_sort_key
      AND pairs.opis_sort_key = places.opis_sort_key
    WHERE places.opis_sort_key <> usual_opisi.opis_sort_key
      AND pairs.mentions < usual_opisi.mentions
    UNION ALL
    -- One number of a delo in two papki of an opis.
    SELECT
      places.document_id, 'contradictory papka', places.printed, NULL,
      'd. ' || places.delo || ' of op. ' || places.opis || ' is cited in p. ' || (
        SELECT group_concat(papka, ' and in p. ')
        FROM (
          SELECT DISTINCT others.papka
          FROM places AS others
          WHERE others.repository IS places.repository
            AND others.fond_sort_key = places.fond_sort_key
            AND others.opis_sort_key = places.opis_sort_key
            AND others.delo_sort_key = places.delo_sort_key
            AND others.papka IS NOT NULL
          ORDER BY others.papka_sort_key
        )
      )
    FROM places
    WHERE places.papka IS NOT NULL
      AND EXISTS (
        SELECT 1
        FROM places AS others
        WHERE others.repository IS places.repository
          AND others.fond_sort_key = places.fond_sort_key
          AND others.opis_sort_key = places.opis_sort_key
          AND others.delo_sort_key = places.delo_sort_key
          AND others.papka_sort_key <> places.papka_sort_key
      )
    UNION ALL
    SELECT DISTINCT
      import_files.document_id, 'date in the title', documents.date_text, NULL, diagnostics.message
    FROM diagnostics
    JOIN import_files ON import_files.id = diagnostics.file_id
    JOIN documents ON documents.id = import_files.document_id
    WHERE diagnostics.code = 'date-in-title'
      AND import_files.id = (
        SELECT max(id) FROM import_files AS latest WHERE latest.document_id = documents.id
      )
      AND (
        nullif(:repository, '') IS NULL
        OR documents.id IN (SELECT document_id FROM places)
      )
  )
SELECT
  suggestions.document_id AS id,
  documents.title,
  suggestions.kind,
  suggestions.printed,
  suggestions.suggestion,
  suggestions.evidence
FROM suggestions
JOIN documents ON documents.id = suggestions.document_id
WHERE (
    coalesce(:tag, '') = ''
    OR documents.id IN (
      SELECT document_id FROM tagged_documents WHERE tag = :tag OR tag_key = lower(:tag)
    )
  )
ORDER BY suggestions.kind, suggestions.document_id, suggestions.printed
