-- What stands beside the text of a document: the marks of its makers, offices, readers and editors, and
-- the time that it covers.

-- The period as printed, in EDTF, and the days between which it lies; it is not the document's date.
ALTER TABLE documents ADD COLUMN period_text TEXT;
ALTER TABLE documents ADD COLUMN period_edtf TEXT;
ALTER TABLE documents ADD COLUMN period_earliest TEXT;
ALTER TABLE documents ADD COLUMN period_latest TEXT;

CREATE TABLE document_marks (
  document_id   INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  -- The place among the marks of the document, from 1.
  position      INTEGER NOT NULL,
  -- 'classification', 'copy-number', 'registration', 'incoming', 'outgoing', 'stamp', 'distribution',
  -- 'signature', 'handwritten', 'omission', 'sic', 'illegible', 'uncertain', 'note'.
  kind          TEXT NOT NULL,
  -- Exactly as printed, and where in the body: bytes of UTF-8, counted from 0, as in
  -- CAST(substr(CAST(body AS BLOB), byte_offset + 1, byte_count) AS TEXT).
  printed       TEXT NOT NULL,
  byte_offset   INTEGER NOT NULL,
  byte_count    INTEGER NOT NULL,
  -- The number without the sign before it, and the date that the mark bears.
  number        TEXT,
  date_text     TEXT,
  date_edtf     TEXT,
  date_earliest TEXT,
  date_latest   TEXT,
  -- To whom the copies went: [{"copy":"1","name":"..."}].
  recipients    TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(recipients)),
  PRIMARY KEY (document_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX document_marks_by_kind ON document_marks (kind, number);
