-- title: Concordance of opisi and papki
-- about: In which papki the dela of each opis lie, as far as the catalogued documents say, and where a papka stands with two opisi.
-- param: repository text "" only the archive with this code
-- param: fond text "" only this fond
WITH
  pairs AS (
    SELECT
      repository,
      fond_sort_key,
      opis_sort_key,
      papka_sort_key,
      min(fond) AS fond,
      min(opis) AS opis,
      min(papka) AS papka,
      count(*) AS mentions,
      count(DISTINCT document_id) AS documents,
      count(DISTINCT unit_id) AS dela
    FROM archival_references
    WHERE fond IS NOT NULL AND opis IS NOT NULL AND papka IS NOT NULL
      AND coalesce(nullif(:repository, ''), repository) IS repository
      AND coalesce(nullif(:fond, ''), fond) IS fond
    GROUP BY repository, fond_sort_key, opis_sort_key, papka_sort_key
  )
SELECT
  repository,
  fond,
  opis,
  papka,
  dela,
  documents,
  CASE
    WHEN count(*) OVER same_papka = 1 THEN 'always together'
    WHEN mentions = max(mentions) OVER same_papka AND mentions > min(mentions) OVER same_papka
      THEN 'mostly together'
    ELSE 'contradicted'
  END AS state
FROM pairs
WINDOW same_papka AS (PARTITION BY repository, fond_sort_key, papka_sort_key)
ORDER BY repository, fond_sort_key, opis_sort_key, papka_sort_key
