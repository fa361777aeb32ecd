-- Persons under every spelling of their names, and the documents that they appear in.

CREATE TABLE persons (
  id        INTEGER PRIMARY KEY,
  -- The spelling that most documents print.
  name      TEXT NOT NULL,
  sort_name TEXT NOT NULL
) STRICT;

CREATE INDEX persons_by_sort_name ON persons (sort_name);

CREATE TABLE person_names (
  id           INTEGER PRIMARY KEY,
  person_id    INTEGER NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  name         TEXT NOT NULL,
  -- ISO 15924: Latn, Cyrl, Hang, Hani.
  script       TEXT NOT NULL,
  -- How it was put into Latin letters, where that is known.
  romanization TEXT,
  -- What spellings of one name have in common; a candidate for identity, not a proof.
  name_key     TEXT NOT NULL,
  -- How many documents print it.
  documents    INTEGER NOT NULL DEFAULT 0 CHECK (documents >= 0),
  UNIQUE (person_id, name)
) STRICT;

CREATE INDEX person_names_by_key ON person_names (name_key);

CREATE TABLE document_persons (
  document_id  INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  person_id    INTEGER NOT NULL REFERENCES persons (id),
  role         TEXT NOT NULL
    CHECK (role IN ('author', 'addressee', 'translator', 'contributor', 'present', 'mentioned')),
  -- The fullest spelling that this document prints.
  printed_name TEXT NOT NULL,
  -- The office as printed beside the name, where it is.
  office       TEXT,
  -- How often the document names the person in this role.
  mentions     INTEGER NOT NULL CHECK (mentions > 0),
  PRIMARY KEY (document_id, person_id, role)
) STRICT, WITHOUT ROWID;

CREATE INDEX document_persons_by_person ON document_persons (person_id, role);
