-- How documents belong together. Nothing is stored: it follows from what the documents say.
--
-- 'version': the other is the same original in another language. Either document says so (version_of), or
-- both give the same delo, listy and day and are in different languages.
-- 'issue': the other is the issue of the journal of which this is the entry of one day: it lies in the same
-- delo, and its period holds that day. An issue is known by a period of several days with a date that is
-- no single day of it.
-- 'entry': the same, seen from the issue.
CREATE VIEW document_relations (document_id, kind, related_id) AS
WITH
  told (document_id, related_id) AS (
    SELECT documents.id, document_identifiers.document_id
    FROM documents
    JOIN document_identifiers
      ON document_identifiers.scheme
        = substr(documents.version_of, 1, instr(documents.version_of, ':') - 1)
      AND document_identifiers.value
        = substr(documents.version_of, instr(documents.version_of, ':') + 1)
    WHERE documents.version_of IS NOT NULL
  ),
  issues (issue_id, entry_id) AS (
    SELECT DISTINCT issue.id, entry.id
    FROM documents AS issue
    JOIN archival_references AS issue_place
      ON issue_place.document_id = issue.id AND issue_place.role IN ('original', 'copy')
    JOIN archival_units ON archival_units.id = issue_place.unit_id AND archival_units.level = 'delo'
    JOIN archival_references AS entry_place
      ON entry_place.unit_id = issue_place.unit_id AND entry_place.role IN ('original', 'copy')
    JOIN documents AS entry ON entry.id = entry_place.document_id AND entry.id <> issue.id
    WHERE issue.period_earliest < issue.period_latest
      AND NOT (
        issue.date_earliest = issue.date_latest
        AND issue.date_earliest BETWEEN issue.period_earliest AND issue.period_latest
      )
      AND entry.date_earliest = entry.date_latest
      AND entry.date_earliest BETWEEN issue.period_earliest AND issue.period_latest
  )
SELECT document_id, 'version', related_id FROM told WHERE related_id <> document_id
UNION
SELECT related_id, 'version', document_id FROM told WHERE related_id <> document_id
UNION
SELECT one.id, 'version', other.id
FROM documents AS one
JOIN archival_references AS one_place
  ON one_place.document_id = one.id AND one_place.role = 'original'
JOIN archival_units ON archival_units.id = one_place.unit_id AND archival_units.level = 'delo'
JOIN archival_references AS other_place
  ON other_place.unit_id = one_place.unit_id
  AND other_place.listy = one_place.listy
  AND other_place.role = 'original'
JOIN documents AS other
  ON other.id = other_place.document_id
  AND other.date_edtf = one.date_edtf
  AND other.language <> one.language
UNION
SELECT entry_id, 'issue', issue_id FROM issues
UNION
SELECT issue_id, 'entry', entry_id FROM issues;
