-- Archives, the tree of fonds, opisi, papki and dela within them, and the references that
-- documents make to it.
--
-- Numbers are text exactly as printed: 0102 is not 102. The sort keys beside them put 1 before 1a
-- before 2 before 10, and are equal where two printed forms mean the same number.

CREATE TABLE repositories (
  id          INTEGER PRIMARY KEY,
  -- The short form under which the archive is filed; for an unknown one its printed name.
  code        TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL,
  native_name TEXT,
  city        TEXT,
  country     TEXT,
  -- Whether the archive stands in the authority file.
  is_known    INTEGER NOT NULL CHECK (is_known IN (0, 1))
) STRICT;

CREATE TABLE repository_names (
  id            INTEGER PRIMARY KEY,
  repository_id INTEGER NOT NULL REFERENCES repositories (id) ON DELETE CASCADE,
  name          TEXT NOT NULL,
  language      TEXT NOT NULL,
  kind          TEXT NOT NULL CHECK (kind IN ('name', 'abbreviation', 'former')),
  -- Years.
  valid_from    INTEGER,
  valid_to      INTEGER,
  UNIQUE (repository_id, name)
) STRICT;

CREATE TABLE archival_units (
  id            INTEGER PRIMARY KEY,
  -- The unit that holds this one; NULL for a fond.
  parent_id     INTEGER REFERENCES archival_units (id),
  repository_id INTEGER NOT NULL REFERENCES repositories (id),
  level         TEXT NOT NULL CHECK (level IN ('fond', 'opis', 'papka', 'delo')),
  number        TEXT NOT NULL,
  sort_key      TEXT NOT NULL,
  -- What a person noted about it.
  title         TEXT,
  date_text     TEXT,
  leaf_count    INTEGER CHECK (leaf_count > 0),
  note          TEXT
) STRICT;

-- A unit without a parent is compared as if its parent were 0: NULLs are never equal.
CREATE UNIQUE INDEX archival_units_by_place
  ON archival_units (repository_id, ifnull(parent_id, 0), level, sort_key);
CREATE INDEX archival_units_by_parent ON archival_units (parent_id);

CREATE TABLE archival_references (
  id                 INTEGER PRIMARY KEY,
  document_id        INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  -- The order within the document, from 1; the citation block's come first.
  position           INTEGER NOT NULL,
  -- The narrowest unit that the reference names.
  unit_id            INTEGER REFERENCES archival_units (id),
  repository_id      INTEGER REFERENCES repositories (id),
  role               TEXT NOT NULL CHECK (role IN ('original', 'copy', 'publication', 'cited')),
  -- The archive's code, and its name as printed.
  repository         TEXT,
  repository_printed TEXT,
  fond               TEXT,
  opis               TEXT,
  papka              TEXT,
  delo               TEXT,
  listy              TEXT,
  -- The whole reference where the archive is not cited by fond, opis and delo.
  shelfmark          TEXT,
  volume             TEXT,
  part               TEXT,
  year               TEXT,
  -- A JSON object with what else the reference says: section, karton, reel, unit_label ...
  other              TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(other)),
  -- The reference in one uniform short form, and the characters that it was read from.
  short_form         TEXT NOT NULL,
  printed            TEXT NOT NULL,
  fond_sort_key      TEXT,
  opis_sort_key      TEXT,
  papka_sort_key     TEXT,
  delo_sort_key      TEXT,
  UNIQUE (document_id, position)
) STRICT;

CREATE INDEX archival_references_by_unit ON archival_references (unit_id);
CREATE INDEX archival_references_by_repository ON archival_references (repository_id);
CREATE INDEX archival_references_by_place
  ON archival_references (repository, fond_sort_key, opis_sort_key, delo_sort_key);

-- The listy as numbers, so that gaps and overlaps are one query.
CREATE TABLE leaves (
  id            INTEGER PRIMARY KEY,
  reference_id  INTEGER NOT NULL REFERENCES archival_references (id) ON DELETE CASCADE,
  first_leaf    INTEGER NOT NULL,
  -- NULL where the range was left open: '12 ff.'.
  last_leaf     INTEGER,
  -- With letter and verso: '17a', '7ob'.
  first_printed TEXT NOT NULL,
  last_printed  TEXT
) STRICT;

CREATE INDEX leaves_by_reference ON leaves (reference_id);
