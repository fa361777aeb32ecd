-- severity: warning
-- about: One delo is cited in two papki of an opis, as the report suggestions finds.
-- needs: suggestions
SELECT
  json_extract(value, '$.id') AS document_id,
  json_extract(value, '$.printed') || ': ' || json_extract(value, '$.evidence') AS message,
  printf(
    'compare the original; `kartoteka edit %d --remove-reference N --add-reference ''...''`',
    json_extract(value, '$.id')
  ) AS remedy
FROM json_each(:suggestions)
WHERE json_extract(value, '$.kind') = 'contradictory papka'
ORDER BY document_id, message
