-- The number of a unit as the catalog has it: as typed, or else one that is the same in other letters.
SELECT number
FROM archival_units
WHERE level = :level AND sort_key = :sort_key
ORDER BY number <> :number, id
LIMIT 1
