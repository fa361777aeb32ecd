-- Full-text search over the documents.
--
-- English stemming; case and diacritics do not matter; the letters that stand for an apostrophe or
-- a soft sign separate words as the ASCII apostrophe does. The quotes around "documents" are what
-- Datasette and sqlite-utils look for in the schema.
CREATE VIRTUAL TABLE document_text USING fts5 (
  title,
  summary,
  body,
  content="documents",
  content_rowid="id",
  tokenize="porter unicode61 remove_diacritics 2 separators 'ʻʼʹʺ'"
);

-- A hit in the title counts more than one in the summary, and that more than one in the body.
INSERT INTO document_text (document_text, rank) VALUES ('rank', 'bm25(10.0, 4.0, 1.0)');

-- The index follows the documents within each transaction.
CREATE TRIGGER documents_text_after_insert AFTER INSERT ON documents BEGIN
  INSERT INTO document_text (rowid, title, summary, body)
  VALUES (new.id, new.title, new.summary, new.body);
END;

CREATE TRIGGER documents_text_after_delete AFTER DELETE ON documents BEGIN
  INSERT INTO document_text (document_text, rowid, title, summary, body)
  VALUES ('delete', old.id, old.title, old.summary, old.body);
END;

CREATE TRIGGER documents_text_after_update AFTER UPDATE OF title, summary, body ON documents BEGIN
  INSERT INTO document_text (document_text, rowid, title, summary, body)
  VALUES ('delete', old.id, old.title, old.summary, old.body);
  INSERT INTO document_text (rowid, title, summary, body)
  VALUES (new.id, new.title, new.summary, new.body);
END;
