-- severity: warning
-- about: Two documents have the same title and date, and the same leaves or the same text.
WITH
  -- Printings of one title differ in capitals, blanks and quotes. A translation is another version of
  -- its original, not the same document twice.
  titled AS (
    SELECT
      id,
      lower(
        replace(replace(replace(replace(title, ' ', ''), '"', ''), '“', ''), '”', '')
      ) AS title_key,
      coalesce(date_edtf, '') AS date_key,
      coalesce(language, '') AS language_key
    FROM documents
  ),
  -- Only these can be duplicates, so that few texts have to be compared.
  namesakes AS (
    SELECT *
    FROM (
      SELECT *, count(*) OVER (PARTITION BY title_key, date_key, language_key) AS alike
      FROM titled
    )
    WHERE alike > 1
  ),
  same_leaves AS (
    SELECT
      namesakes.id,
      min(namesakes.id) OVER (
        PARTITION BY
          title_key, date_key, language_key, archival_references.unit_id,
          archival_references.volume,
          replace(replace(archival_references.listy, '–', '-'), ' ', '')
      ) AS first_id
    FROM namesakes
    JOIN archival_references ON archival_references.document_id = namesakes.id
    WHERE archival_references.role IN ('original', 'copy')
      AND archival_references.unit_id IS NOT NULL
      AND archival_references.listy IS NOT NULL
  ),
  same_text AS (
    SELECT
      namesakes.id,
      min(namesakes.id) OVER (PARTITION BY title_key, date_key, language_key, documents.body)
        AS first_id
    FROM namesakes
    JOIN documents ON documents.id = namesakes.id
    WHERE trim(documents.body) <> ''
  ),
  duplicates (id, first_id, reason) AS (
    SELECT DISTINCT id, first_id, 'the same title, date and leaves' FROM same_leaves
    UNION ALL
    SELECT id, first_id, 'the same title, date and text' FROM same_text
  )
SELECT
  id AS document_id,
  printf('it has %s as document %d', group_concat(reason, ', and '), first_id) AS message,
  printf(
    'compare `kartoteka show %d` and `kartoteka show %d`; the run of one too many: `kartoteka undo N`',
    first_id, id
  ) AS remedy
FROM duplicates
WHERE id <> first_id
GROUP BY id, first_id
ORDER BY id, first_id
