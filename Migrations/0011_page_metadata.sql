-- What a page or a record of the publisher tells of a document beside its text. Subjects, places and
-- collections are rows of subjects; related people are rows of document_persons.

-- The language of the text itself, as a BCP 47 tag: 'en', 'ru'. NULL where it is not known.
ALTER TABLE documents ADD COLUMN language TEXT;

-- What kind of document it is, in the publisher's words: 'Report', 'Memorandum of Conversation'.
ALTER TABLE documents ADD COLUMN genre TEXT;

-- Where the original lies, in the publisher's words, and the archive that holds it, by the name that the
-- publisher gives it. What is understood of them is in archival_references.
ALTER TABLE documents ADD COLUMN source TEXT;
ALTER TABLE documents ADD COLUMN archive TEXT;

-- When the publisher put it on the web, as printed.
ALTER TABLE documents ADD COLUMN uploaded TEXT;

-- Who paid for the work, parted by '; '.
ALTER TABLE documents ADD COLUMN donors TEXT;

-- The identifier of the document that this one is another version of, with its scheme: 'wilson:115935'
-- for the original that document was translated from. That document need not be in the catalog.
ALTER TABLE documents ADD COLUMN version_of TEXT;

CREATE INDEX documents_by_version ON documents (version_of) WHERE version_of IS NOT NULL;
