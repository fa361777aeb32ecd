-- Written from the schema by `make record`; see RunStatements in the tests of Catalog.

DELETE FROM archival_references
WHERE json_array(id) IN (
  SELECT row_key
  FROM import_changes
  WHERE run_id = (SELECT id FROM undone_run)
    AND table_name = 'archival_references'
    AND old_values IS NULL
);

DELETE FROM document_identifiers
WHERE json_array(scheme, value) IN (
  SELECT row_key
  FROM import_changes
  WHERE run_id = (SELECT id FROM undone_run)
    AND table_name = 'document_identifiers'
    AND old_values IS NULL
);

DELETE FROM document_marks
WHERE json_array(document_id, position) IN (
  SELECT row_key
  FROM import_changes
  WHERE run_id = (SELECT id FROM undone_run)
    AND table_name = 'document_marks'
    AND old_values IS NULL
);

DELETE FROM document_persons
WHERE json_array(document_id, person_id, role) IN (
  SELECT row_key
  FROM import_changes
  WHERE run_id = (SELECT id FROM undone_run)
    AND table_name = 'document_persons'
    AND old_values IS NULL
);

DELETE FROM document_sources
WHERE json_array(document_id) IN (
  SELECT row_key
  FROM import_changes
  WHERE run_id = (SELECT id FROM undone_run)
    AND table_name = 'document_sources'
    AND old_values IS NULL
);

DELETE FROM document_subjects
WHERE json_array(document_id, subject_id) IN (
  SELECT row_key
  FROM import_changes
  WHERE run_id = (SELECT id FROM undone_run)
    AND table_name = 'document_subjects'
    AND old_values IS NULL
);

DELETE FROM document_tags
WHERE json_array(document_id, tag_id) IN (
  SELECT row_key
  FROM import_changes
  WHERE run_id = (SELECT id FROM undone_run)
    AND table_name = 'document_tags'
    AND old_values IS NULL
);

DELETE FROM decisions
WHERE json_array(id) IN (
  SELECT row_key
  FROM import_changes
  WHERE run_id = (SELECT id FROM undone_run)
    AND table_name = 'decisions'
    AND old_values IS NULL
);

DELETE FROM tags
WHERE json_array(id) IN (
  SELECT row_key
  FROM import_changes
  WHERE run_id = (SELECT id FROM undone_run)
    AND table_name = 'tags'
    AND old_values IS NULL
);

DELETE FROM unit_tags
WHERE json_array(unit_id, tag_id) IN (
  SELECT row_key
  FROM import_changes
  WHERE run_id = (SELECT id FROM undone_run)
    AND table_name = 'unit_tags'
    AND old_values IS NULL
);

INSERT INTO documents (
  id,
  title,
  date_text,
  date_edtf,
  date_earliest,
  date_latest,
  summary,
  credits,
  original_language,
  contents,
  publisher,
  project,
  rights,
  source_url,
  canonical_url,
  citation,
  body,
  period_text,
  period_edtf,
  period_earliest,
  period_latest,
  language,
  genre,
  source,
  archive,
  uploaded,
  donors,
  version_of,
  note
)
SELECT
  old_values ->> 'id',
  old_values ->> 'title',
  old_values ->> 'date_text',
  old_values ->> 'date_edtf',
  old_values ->> 'date_earliest',
  old_values ->> 'date_latest',
  old_values ->> 'summary',
  old_values ->> 'credits',
  old_values ->> 'original_language',
  old_values ->> 'contents',
  old_values ->> 'publisher',
  old_values ->> 'project',
  old_values ->> 'rights',
  old_values ->> 'source_url',
  old_values ->> 'canonical_url',
  old_values ->> 'citation',
  old_values ->> 'body',
  old_values ->> 'period_text',
  old_values ->> 'period_edtf',
  old_values ->> 'period_earliest',
  old_values ->> 'period_latest',
  old_values ->> 'language',
  old_values ->> 'genre',
  old_values ->> 'source',
  old_values ->> 'archive',
  old_values ->> 'uploaded',
  old_values ->> 'donors',
  old_values ->> 'version_of',
  old_values ->> 'note'
FROM import_changes
WHERE run_id = (SELECT id FROM undone_run)
  AND table_name = 'documents'
  AND old_values IS NOT NULL
ON CONFLICT (id) DO UPDATE
SET title = excluded.title,
    date_text = excluded.date_text,
    date_edtf = excluded.date_edtf,
    date_earliest = excluded.date_earliest,
    date_latest = excluded.date_latest,
    summary = excluded.summary,
    credits = excluded.credits,
    original_language = excluded.original_language,
    contents = excluded.contents,
    publisher = excluded.publisher,
    project = excluded.project,
    rights = excluded.rights,
    source_url = excluded.source_url,
    canonical_url = excluded.canonical_url,
    citation = excluded.citation,
    body = excluded.body,
    period_text = excluded.period_text,
    period_edtf = excluded.period_edtf,
    period_earliest = excluded.period_earliest,
    period_latest = excluded.period_latest,
    language = excluded.language,
    genre = excluded.genre,
    source = excluded.source,
    archive = excluded.archive,
    uploaded = excluded.uploaded,
    donors = excluded.donors,
    version_of = excluded.version_of,
    note = excluded.note;

UPDATE archival_references
SET position = -id
WHERE id IN (
  SELECT row_key ->> 0
  FROM import_changes
  WHERE run_id = (SELECT id FROM undone_run)
    AND table_name = 'archival_references'
    AND old_values IS NOT NULL
);

INSERT INTO archival_references (
  id,
  document_id,
  position,
  unit_id,
  repository_id,
  role,
  repository,
  repository_printed,
  fond,
  opis,
  papka,
  delo,
  listy,
  shelfmark,
  volume,
  part,
  year,
  other,
  short_form,
  printed,
  fond_sort_key,
  opis_sort_key,
  papka_sort_key,
  delo_sort_key,
  decision_id
)
SELECT
  old_values ->> 'id',
  old_values ->> 'document_id',
  old_values ->> 'position',
  old_values ->> 'unit_id',
  old_values ->> 'repository_id',
  old_values ->> 'role',
  old_values ->> 'repository',
  old_values ->> 'repository_printed',
  old_values ->> 'fond',
  old_values ->> 'opis',
  old_values ->> 'papka',
  old_values ->> 'delo',
  old_values ->> 'listy',
  old_values ->> 'shelfmark',
  old_values ->> 'volume',
  old_values ->> 'part',
  old_values ->> 'year',
  old_values ->> 'other',
  old_values ->> 'short_form',
  old_values ->> 'printed',
  old_values ->> 'fond_sort_key',
  old_values ->> 'opis_sort_key',
  old_values ->> 'papka_sort_key',
  old_values ->> 'delo_sort_key',
  old_values ->> 'decision_id'
FROM import_changes
WHERE run_id = (SELECT id FROM undone_run)
  AND table_name = 'archival_references'
  AND old_values IS NOT NULL
ON CONFLICT (id) DO UPDATE
SET document_id = excluded.document_id,
    position = excluded.position,
    unit_id = excluded.unit_id,
    repository_id = excluded.repository_id,
    role = excluded.role,
    repository = excluded.repository,
    repository_printed = excluded.repository_printed,
    fond = excluded.fond,
    opis = excluded.opis,
    papka = excluded.papka,
    delo = excluded.delo,
    listy = excluded.listy,
    shelfmark = excluded.shelfmark,
    volume = excluded.volume,
    part = excluded.part,
    year = excluded.year,
    other = excluded.other,
    short_form = excluded.short_form,
    printed = excluded.printed,
    fond_sort_key = excluded.fond_sort_key,
    opis_sort_key = excluded.opis_sort_key,
    papka_sort_key = excluded.papka_sort_key,
    delo_sort_key = excluded.delo_sort_key,
    decision_id = excluded.decision_id;

INSERT INTO document_identifiers (
  document_id,
  scheme,
  value
)
SELECT
  old_values ->> 'document_id',
  old_values ->> 'scheme',
  old_values ->> 'value'
FROM import_changes
WHERE run_id = (SELECT id FROM undone_run)
  AND table_name = 'document_identifiers'
  AND old_values IS NOT NULL
ON CONFLICT (scheme, value) DO UPDATE
SET document_id = excluded.document_id;

INSERT INTO document_marks (
  document_id,
  position,
  kind,
  printed,
  byte_offset,
  byte_count,
  number,
  date_text,
  date_edtf,
  date_earliest,
  date_latest,
  recipients
)
SELECT
  old_values ->> 'document_id',
  old_values ->> 'position',
  old_values ->> 'kind',
  old_values ->> 'printed',
  old_values ->> 'byte_offset',
  old_values ->> 'byte_count',
  old_values ->> 'number',
  old_values ->> 'date_text',
  old_values ->> 'date_edtf',
  old_values ->> 'date_earliest',
  old_values ->> 'date_latest',
  old_values ->> 'recipients'
FROM import_changes
WHERE run_id = (SELECT id FROM undone_run)
  AND table_name = 'document_marks'
  AND old_values IS NOT NULL
ON CONFLICT (document_id, position) DO UPDATE
SET kind = excluded.kind,
    printed = excluded.printed,
    byte_offset = excluded.byte_offset,
    byte_count = excluded.byte_count,
    number = excluded.number,
    date_text = excluded.date_text,
    date_edtf = excluded.date_edtf,
    date_earliest = excluded.date_earliest,
    date_latest = excluded.date_latest,
    recipients = excluded.recipients;

INSERT INTO document_persons (
  document_id,
  person_id,
  role,
  printed_name,
  office,
  mentions
)
SELECT
  old_values ->> 'document_id',
  old_values ->> 'person_id',
  old_values ->> 'role',
  old_values ->> 'printed_name',
  old_values ->> 'office',
  old_values ->> 'mentions'
FROM import_changes
WHERE run_id = (SELECT id FROM undone_run)
  AND table_name = 'document_persons'
  AND old_values IS NOT NULL
ON CONFLICT (document_id, person_id, role) DO UPDATE
SET printed_name = excluded.printed_name,
    office = excluded.office,
    mentions = excluded.mentions;

INSERT INTO document_sources (
  document_id,
  layout,
  parser_version,
  text
)
SELECT
  old_values ->> 'document_id',
  old_values ->> 'layout',
  old_values ->> 'parser_version',
  old_values ->> 'text'
FROM import_changes
WHERE run_id = (SELECT id FROM undone_run)
  AND table_name = 'document_sources'
  AND old_values IS NOT NULL
ON CONFLICT (document_id) DO UPDATE
SET layout = excluded.layout,
    parser_version = excluded.parser_version,
    text = excluded.text;

INSERT INTO document_subjects (
  document_id,
  subject_id
)
SELECT
  old_values ->> 'document_id',
  old_values ->> 'subject_id'
FROM import_changes
WHERE run_id = (SELECT id FROM undone_run)
  AND table_name = 'document_subjects'
  AND old_values IS NOT NULL
ON CONFLICT (document_id, subject_id) DO NOTHING;

INSERT INTO document_tags (
  document_id,
  tag_id
)
SELECT
  old_values ->> 'document_id',
  old_values ->> 'tag_id'
FROM import_changes
WHERE run_id = (SELECT id FROM undone_run)
  AND table_name = 'document_tags'
  AND old_values IS NOT NULL
ON CONFLICT (document_id, tag_id) DO NOTHING;

INSERT INTO leaves (
  id,
  reference_id,
  first_leaf,
  last_leaf,
  first_printed,
  last_printed
)
SELECT
  old_values ->> 'id',
  old_values ->> 'reference_id',
  old_values ->> 'first_leaf',
  old_values ->> 'last_leaf',
  old_values ->> 'first_printed',
  old_values ->> 'last_printed'
FROM import_changes
WHERE run_id = (SELECT id FROM undone_run)
  AND table_name = 'leaves'
  AND old_values IS NOT NULL
ON CONFLICT (id) DO UPDATE
SET reference_id = excluded.reference_id,
    first_leaf = excluded.first_leaf,
    last_leaf = excluded.last_leaf,
    first_printed = excluded.first_printed,
    last_printed = excluded.last_printed;

INSERT INTO decisions (
  id,
  kind,
  table_name,
  row_id,
  field,
  old_value,
  new_value,
  reason,
  author,
  decided_at,
  undone_at,
  file_value,
  came_from
)
SELECT
  old_values ->> 'id',
  old_values ->> 'kind',
  old_values ->> 'table_name',
  old_values ->> 'row_id',
  old_values ->> 'field',
  old_values ->> 'old_value',
  old_values ->> 'new_value',
  old_values ->> 'reason',
  old_values ->> 'author',
  old_values ->> 'decided_at',
  old_values ->> 'undone_at',
  old_values ->> 'file_value',
  old_values ->> 'came_from'
FROM import_changes
WHERE run_id = (SELECT id FROM undone_run)
  AND table_name = 'decisions'
  AND old_values IS NOT NULL
ON CONFLICT (id) DO UPDATE
SET kind = excluded.kind,
    table_name = excluded.table_name,
    row_id = excluded.row_id,
    field = excluded.field,
    old_value = excluded.old_value,
    new_value = excluded.new_value,
    reason = excluded.reason,
    author = excluded.author,
    decided_at = excluded.decided_at,
    undone_at = excluded.undone_at,
    file_value = excluded.file_value,
    came_from = excluded.came_from;

INSERT INTO unit_tags (
  unit_id,
  tag_id
)
SELECT
  old_values ->> 'unit_id',
  old_values ->> 'tag_id'
FROM import_changes
WHERE run_id = (SELECT id FROM undone_run)
  AND table_name = 'unit_tags'
  AND old_values IS NOT NULL
ON CONFLICT (unit_id, tag_id) DO NOTHING;
