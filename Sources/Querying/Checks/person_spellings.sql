-- severity: warning
-- about: Two people differ in hyphens, blanks, capitals or diacritics of their names alone, and may be one.
WITH
  -- The keys know no hyphens, capitals and diacritics; what is left are blanks. Those before initials
  -- count: Puzanov A. M. is not Puzanova M.
  spellings AS (
    SELECT DISTINCT
      person_id,
      CASE
        WHEN ' ' || name_key || ' ' LIKE '% _ %' THEN name_key
        ELSE replace(name_key, ' ', '')
      END AS letters
    FROM person_names
    WHERE name_key <> ''
  ),
  candidates AS (
    SELECT
      persons.id,
      persons.name,
      first_value(persons.id) OVER alike AS first_id,
      first_value(persons.name) OVER alike AS first_name
    FROM spellings
    JOIN persons ON persons.id = spellings.person_id
    WINDOW alike AS (PARTITION BY spellings.letters ORDER BY persons.id)
  )
SELECT DISTINCT
  'person ' || id AS what,
  NULL AS document_id,
  printf('`%s` may be person %d, `%s`', name, first_id, first_name) AS message,
  'compare their documents: `kartoteka search --person ''...''` with each of the two names' AS remedy
FROM candidates
WHERE id <> first_id
ORDER BY id, first_id
