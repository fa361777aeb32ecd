-- Runs that can be taken back, and files that hold several documents.

ALTER TABLE import_runs
  -- 'reread': the documents of the catalog were read again with a better parser.
  ADD COLUMN kind TEXT NOT NULL DEFAULT 'import' CHECK (kind IN ('import', 'reread'));

ALTER TABLE import_runs
  -- UTC, ISO 8601; NULL while the run stands.
  ADD COLUMN undone_at TEXT;

ALTER TABLE import_runs
  -- A JSON object with the highest id of each table when the run began: rows beyond it are its own.
  -- NULL for a run of an earlier version, which cannot be taken back.
  ADD COLUMN marks TEXT CHECK (marks IS NULL OR json_valid(marks));

ALTER TABLE import_runs
  -- UTC, ISO 8601; when a killed run was last gone on with after others had come in between.
  ADD COLUMN resumed_at TEXT;

ALTER TABLE import_runs
  -- The marks at that time: the rows of those others were there before, too.
  ADD COLUMN resumed_marks TEXT CHECK (resumed_marks IS NULL OR json_valid(resumed_marks));

-- Where in a file the document stands when it holds several: 'record 3'.
ALTER TABLE import_files ADD COLUMN part TEXT;

-- What a run changed in rows that were there before it, so that it can be taken back.
CREATE TABLE import_changes (
  id         INTEGER PRIMARY KEY,
  run_id     INTEGER NOT NULL REFERENCES import_runs (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  -- A JSON array with the primary key.
  row_key    TEXT NOT NULL CHECK (json_valid(row_key)),
  -- A JSON object with the row as it was before the run; NULL for a row that the run added to a
  -- document of an earlier one.
  old_values TEXT CHECK (old_values IS NULL OR json_valid(old_values)),
  UNIQUE (run_id, table_name, row_key)
) STRICT;

CREATE INDEX import_changes_by_row ON import_changes (table_name, row_key);

-- The highest id of each table at this moment, as import_runs.marks has it.
CREATE VIEW id_marks (marks) AS
SELECT
  json_object(
    'archival_units', (SELECT ifnull(max(id), 0) FROM archival_units),
    'decisions', (SELECT ifnull(max(id), 0) FROM decisions),
    'documents', (SELECT ifnull(max(id), 0) FROM documents),
    'leaves', (SELECT ifnull(max(id), 0) FROM leaves),
    'person_names', (SELECT ifnull(max(id), 0) FROM person_names),
    'persons', (SELECT ifnull(max(id), 0) FROM persons),
    'repositories', (SELECT ifnull(max(id), 0) FROM repositories),
    'repository_names', (SELECT ifnull(max(id), 0) FROM repository_names),
    'subjects', (SELECT ifnull(max(id), 0) FROM subjects),
    'tags', (SELECT ifnull(max(id), 0) FROM tags)
  );
