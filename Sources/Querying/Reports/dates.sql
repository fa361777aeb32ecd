-- title: Documents by year and month
-- about: How many documents begin in each month; those without a date stand last.
-- param: year integer "" only this year
SELECT
  substr(date_earliest, 1, 4) AS year,
  substr(date_earliest, 6, 2) AS month,
  count(*) AS documents
FROM documents
WHERE coalesce(nullif(:year, ''), substr(date_earliest, 1, 4)) IS substr(date_earliest, 1, 4)
GROUP BY year, month
ORDER BY year IS NULL, year, month
