-- Documents: what each one is, under which names it is known, and the text that it was read from.

-- 'KART' in ASCII: tells a catalog from any other SQLite file.
PRAGMA application_id = 0x4b415254;

CREATE TABLE documents (
  id                INTEGER PRIMARY KEY,
  title             TEXT NOT NULL,
  -- The date as printed, in EDTF (ISO 8601-2), and the days between which it lies (YYYY-MM-DD).
  date_text         TEXT,
  date_edtf         TEXT,
  date_earliest     TEXT,
  date_latest       TEXT,
  summary           TEXT,
  credits           TEXT,
  original_language TEXT,
  contents          TEXT,
  publisher         TEXT,
  -- The project that the translation was made for: NKIDP, CWIHP.
  project           TEXT,
  rights            TEXT,
  -- The address as the file gives it, and the lasting one that it stands for.
  source_url        TEXT,
  canonical_url     TEXT,
  -- The citation block as printed.
  citation          TEXT,
  body              TEXT NOT NULL,
  CHECK (date_earliest IS NULL OR date_latest IS NULL OR date_earliest <= date_latest)
) STRICT;

CREATE INDEX documents_by_date ON documents (date_earliest, date_latest);

-- Every id and address by which a document was ever known: ('wilson', '115935'), ('url', 'https://...').
-- With rowids: SQLite 3.40 takes a WITHOUT ROWID table whose key does not come first for corrupt.
CREATE TABLE document_identifiers (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  scheme      TEXT NOT NULL,
  value       TEXT NOT NULL,
  PRIMARY KEY (scheme, value)
) STRICT;

CREATE INDEX document_identifiers_by_document ON document_identifiers (document_id);

-- The text that a document was read from, unchanged, so that a better parser can read it again.
CREATE TABLE document_sources (
  document_id    INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  -- The layout in which it was read: 'print'.
  layout         TEXT NOT NULL,
  -- The version of the parser that read it.
  parser_version INTEGER NOT NULL,
  text           TEXT NOT NULL
) STRICT;

CREATE TABLE subjects (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('subject', 'place', 'collection')),
  UNIQUE (kind, name)
) STRICT;

CREATE TABLE document_subjects (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  subject_id  INTEGER NOT NULL REFERENCES subjects (id) ON DELETE CASCADE,
  PRIMARY KEY (document_id, subject_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX document_subjects_by_subject ON document_subjects (subject_id);
