-- What came from where, when, what was doubtful, and what a person corrected by hand.

CREATE TABLE import_runs (
  id          INTEGER PRIMARY KEY,
  -- UTC, ISO 8601.
  started_at  TEXT NOT NULL,
  -- NULL while the run is going on, and for ever when it was killed.
  finished_at TEXT,
  -- A JSON array with the files and folders that were asked for.
  arguments   TEXT NOT NULL CHECK (json_valid(arguments)),
  added       INTEGER NOT NULL DEFAULT 0,
  updated     INTEGER NOT NULL DEFAULT 0,
  unchanged   INTEGER NOT NULL DEFAULT 0,
  skipped     INTEGER NOT NULL DEFAULT 0,
  failed      INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The files that a run did something with; unchanged ones are only counted.
CREATE TABLE import_files (
  id          INTEGER PRIMARY KEY,
  run_id      INTEGER NOT NULL REFERENCES import_runs (id) ON DELETE CASCADE,
  path        TEXT NOT NULL,
  -- Of the file's bytes, in hexadecimal; NULL when they could not be read.
  sha256      TEXT,
  outcome     TEXT NOT NULL CHECK (outcome IN ('added', 'updated', 'skipped', 'failed')),
  document_id INTEGER REFERENCES documents (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX import_files_by_run ON import_files (run_id);
CREATE INDEX import_files_by_path ON import_files (path, id);
CREATE INDEX import_files_by_sha256 ON import_files (sha256);
CREATE INDEX import_files_by_document ON import_files (document_id);

CREATE TABLE diagnostics (
  id          INTEGER PRIMARY KEY,
  file_id     INTEGER NOT NULL REFERENCES import_files (id) ON DELETE CASCADE,
  severity    TEXT NOT NULL CHECK (severity IN ('note', 'warning', 'error')),
  -- A stable name for the kind of doubt: 'missing-label', 'page-break-joined'.
  code        TEXT NOT NULL,
  -- The line of the file, from 1, where there is one.
  line        INTEGER,
  message     TEXT NOT NULL
) STRICT;

CREATE INDEX diagnostics_by_file ON diagnostics (file_id);

CREATE TABLE decisions (
  id         INTEGER PRIMARY KEY,
  -- What was decided ('edit', 'merge'), and on which row of which table.
  kind       TEXT NOT NULL,
  table_name TEXT NOT NULL,
  row_id     INTEGER NOT NULL,
  -- The column, where one was corrected, with its value before and after.
  field      TEXT,
  old_value  TEXT,
  new_value  TEXT,
  reason     TEXT,
  author     TEXT NOT NULL,
  -- UTC, ISO 8601; undone_at is NULL while the decision stands.
  decided_at TEXT NOT NULL,
  undone_at  TEXT
) STRICT;

CREATE INDEX decisions_by_row ON decisions (table_name, row_id);
