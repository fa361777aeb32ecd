-- Tags: names that a person gives to documents and to fonds, opisi, papki and dela: ordered, seen,
-- copied, to translate. A document has a tag when it has it itself, or lies in or below a unit that
-- has it.

CREATE TABLE tags (
  id       INTEGER PRIMARY KEY,
  -- As it was first typed.
  name     TEXT NOT NULL UNIQUE,
  -- The name in lower case: names that differ in case alone are one tag.
  name_key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE document_tags (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  tag_id      INTEGER NOT NULL REFERENCES tags (id),
  PRIMARY KEY (document_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX document_tags_by_tag ON document_tags (tag_id);

-- A unit that has a tag cannot be taken out of the tree.
CREATE TABLE unit_tags (
  unit_id INTEGER NOT NULL REFERENCES archival_units (id),
  tag_id  INTEGER NOT NULL REFERENCES tags (id),
  PRIMARY KEY (unit_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX unit_tags_by_tag ON unit_tags (tag_id);
