-- What has a tag, its own or that of a place: one answer for every question and report.

-- The units that have a tag themselves or lie below one that has it.
CREATE VIEW tagged_units (unit_id, tag, tag_key) AS
WITH RECURSIVE
  tagged (unit_id, tag_id) AS (
    SELECT unit_id, tag_id
    FROM unit_tags
    UNION
    SELECT archival_units.id, tagged.tag_id
    FROM tagged
    JOIN archival_units ON archival_units.parent_id = tagged.unit_id
  )
SELECT tagged.unit_id, tags.name, tags.name_key
FROM tagged
JOIN tags ON tags.id = tagged.tag_id;

-- The documents that have a tag themselves or lie in such a unit.
CREATE VIEW tagged_documents (document_id, tag, tag_key) AS
SELECT document_tags.document_id, tags.name, tags.name_key
FROM document_tags
JOIN tags ON tags.id = document_tags.tag_id
UNION
SELECT archival_references.document_id, tagged_units.tag, tagged_units.tag_key
FROM tagged_units
JOIN archival_references ON archival_references.unit_id = tagged_units.unit_id
WHERE archival_references.role IN ('original', 'copy');
