-- Corrections by hand, which outlive every later import of the file.

-- What a person noted about the document; no file ever gives it.
ALTER TABLE documents ADD COLUMN note TEXT;

-- The decision by which a person added the reference; NULL where a file gives it.
ALTER TABLE archival_references ADD COLUMN decision_id INTEGER REFERENCES decisions (id);

CREATE INDEX archival_references_by_decision
  ON archival_references (decision_id) WHERE decision_id IS NOT NULL;

-- What the file says in the corrected field since a later import, where that is something else than
-- when it was corrected: '' when it says nothing there any more. NULL: it still says the same. It
-- stands with the first of the corrections of one field that stand.
--
-- The values of the field 'date' are JSON objects with the four columns of the date, those of
-- 'reference' with the columns of archival_references.
ALTER TABLE decisions ADD COLUMN file_value TEXT;

-- The path of the catalog in which it was made, where that one was imported; NULL: it was made here.
ALTER TABLE decisions ADD COLUMN came_from TEXT;

-- The values of decisions as a person reads them: of a date its text, of a reference what is printed.
CREATE VIEW decision_texts (decision_id, old_text, new_text, file_text) AS
WITH pointed AS (
  SELECT
    id,
    old_value,
    new_value,
    file_value,
    CASE field
      WHEN 'date' THEN '$.date_text'
      WHEN 'reference' THEN '$.printed'
    END AS path
  FROM decisions
)
SELECT
  id,
  iif(path IS NOT NULL AND json_valid(old_value), json_extract(old_value, path), old_value),
  iif(path IS NOT NULL AND json_valid(new_value), json_extract(new_value, path), new_value),
  iif(path IS NOT NULL AND json_valid(file_value), json_extract(file_value, path), file_value)
FROM pointed;

-- The corrections that stand, in the order in which they were made.
CREATE VIEW corrections (
  id, document_id, field, old_value, new_value, file_value, author, decided_at, reason
) AS
SELECT
  decisions.id,
  decisions.row_id,
  decisions.field,
  decision_texts.old_text,
  decision_texts.new_text,
  decision_texts.file_text,
  decisions.author,
  decisions.decided_at,
  decisions.reason
FROM decisions
JOIN decision_texts ON decision_texts.decision_id = decisions.id
WHERE decisions.kind = 'edit'
  AND decisions.table_name = 'documents'
  AND decisions.undone_at IS NULL
ORDER BY decisions.id;
