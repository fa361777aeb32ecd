-- Written from the schema by `make record`; see RunStatements in the tests of Catalog.
CREATE TEMP TABLE IF NOT EXISTS open_run (
  id INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  archival_units INTEGER NOT NULL,
  decisions INTEGER NOT NULL,
  leaves INTEGER NOT NULL,
  person_names INTEGER NOT NULL,
  persons INTEGER NOT NULL,
  repositories INTEGER NOT NULL,
  repository_names INTEGER NOT NULL,
  subjects INTEGER NOT NULL,
  tags INTEGER NOT NULL
);

CREATE TEMP TRIGGER IF NOT EXISTS record_update_of_documents
AFTER UPDATE ON documents
WHEN old.id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'documents',
    json_array(old.id),
    json_object(
      'id', old.id,
      'title', old.title,
      'date_text', old.date_text,
      'date_edtf', old.date_edtf,
      'date_earliest', old.date_earliest,
      'date_latest', old.date_latest,
      'summary', old.summary,
      'credits', old.credits,
      'original_language', old.original_language,
      'contents', old.contents,
      'publisher', old.publisher,
      'project', old.project,
      'rights', old.rights,
      'source_url', old.source_url,
      'canonical_url', old.canonical_url,
      'citation', old.citation,
      'body', old.body,
      'period_text', old.period_text,
      'period_edtf', old.period_edtf,
      'period_earliest', old.period_earliest,
      'period_latest', old.period_latest,
      'language', old.language,
      'genre', old.genre,
      'source', old.source,
      'archive', old.archive,
      'uploaded', old.uploaded,
      'donors', old.donors,
      'version_of', old.version_of,
      'note', old.note
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_delete_of_documents
AFTER DELETE ON documents
WHEN old.id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'documents',
    json_array(old.id),
    json_object(
      'id', old.id,
      'title', old.title,
      'date_text', old.date_text,
      'date_edtf', old.date_edtf,
      'date_earliest', old.date_earliest,
      'date_latest', old.date_latest,
      'summary', old.summary,
      'credits', old.credits,
      'original_language', old.original_language,
      'contents', old.contents,
      'publisher', old.publisher,
      'project', old.project,
      'rights', old.rights,
      'source_url', old.source_url,
      'canonical_url', old.canonical_url,
      'citation', old.citation,
      'body', old.body,
      'period_text', old.period_text,
      'period_edtf', old.period_edtf,
      'period_earliest', old.period_earliest,
      'period_latest', old.period_latest,
      'language', old.language,
      'genre', old.genre,
      'source', old.source,
      'archive', old.archive,
      'uploaded', old.uploaded,
      'donors', old.donors,
      'version_of', old.version_of,
      'note', old.note
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_update_of_archival_units
AFTER UPDATE ON archival_units
WHEN old.id <= (SELECT archival_units FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'archival_units',
    json_array(old.id),
    json_object(
      'id', old.id,
      'parent_id', old.parent_id,
      'repository_id', old.repository_id,
      'level', old.level,
      'number', old.number,
      'sort_key', old.sort_key,
      'title', old.title,
      'date_text', old.date_text,
      'leaf_count', old.leaf_count,
      'note', old.note,
      'papka_by_hand', old.papka_by_hand
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_delete_of_archival_units
AFTER DELETE ON archival_units
WHEN old.id <= (SELECT archival_units FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'archival_units',
    json_array(old.id),
    json_object(
      'id', old.id,
      'parent_id', old.parent_id,
      'repository_id', old.repository_id,
      'level', old.level,
      'number', old.number,
      'sort_key', old.sort_key,
      'title', old.title,
      'date_text', old.date_text,
      'leaf_count', old.leaf_count,
      'note', old.note,
      'papka_by_hand', old.papka_by_hand
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_update_of_decisions
AFTER UPDATE ON decisions
WHEN old.id <= (SELECT decisions FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'decisions',
    json_array(old.id),
    json_object(
      'id', old.id,
      'kind', old.kind,
      'table_name', old.table_name,
      'row_id', old.row_id,
      'field', old.field,
      'old_value', old.old_value,
      'new_value', old.new_value,
      'reason', old.reason,
      'author', old.author,
      'decided_at', old.decided_at,
      'undone_at', old.undone_at,
      'file_value', old.file_value,
      'came_from', old.came_from
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_delete_of_decisions
AFTER DELETE ON decisions
WHEN old.id <= (SELECT decisions FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'decisions',
    json_array(old.id),
    json_object(
      'id', old.id,
      'kind', old.kind,
      'table_name', old.table_name,
      'row_id', old.row_id,
      'field', old.field,
      'old_value', old.old_value,
      'new_value', old.new_value,
      'reason', old.reason,
      'author', old.author,
      'decided_at', old.decided_at,
      'undone_at', old.undone_at,
      'file_value', old.file_value,
      'came_from', old.came_from
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_update_of_leaves
AFTER UPDATE ON leaves
WHEN old.id <= (SELECT leaves FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'leaves',
    json_array(old.id),
    json_object(
      'id', old.id,
      'reference_id', old.reference_id,
      'first_leaf', old.first_leaf,
      'last_leaf', old.last_leaf,
      'first_printed', old.first_printed,
      'last_printed', old.last_printed
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_delete_of_leaves
AFTER DELETE ON leaves
WHEN old.id <= (SELECT leaves FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'leaves',
    json_array(old.id),
    json_object(
      'id', old.id,
      'reference_id', old.reference_id,
      'first_leaf', old.first_leaf,
      'last_leaf', old.last_leaf,
      'first_printed', old.first_printed,
      'last_printed', old.last_printed
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_update_of_person_names
AFTER UPDATE ON person_names
WHEN old.id <= (SELECT person_names FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'person_names',
    json_array(old.id),
    json_object(
      'id', old.id,
      'person_id', old.person_id,
      'name', old.name,
      'script', old.script,
      'romanization', old.romanization,
      'name_key', old.name_key,
      'documents', old.documents
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_delete_of_person_names
AFTER DELETE ON person_names
WHEN old.id <= (SELECT person_names FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'person_names',
    json_array(old.id),
    json_object(
      'id', old.id,
      'person_id', old.person_id,
      'name', old.name,
      'script', old.script,
      'romanization', old.romanization,
      'name_key', old.name_key,
      'documents', old.documents
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_update_of_persons
AFTER UPDATE ON persons
WHEN old.id <= (SELECT persons FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'persons',
    json_array(old.id),
    json_object(
      'id', old.id,
      'name', old.name,
      'sort_name', old.sort_name
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_delete_of_persons
AFTER DELETE ON persons
WHEN old.id <= (SELECT persons FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'persons',
    json_array(old.id),
    json_object(
      'id', old.id,
      'name', old.name,
      'sort_name', old.sort_name
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_update_of_repositories
AFTER UPDATE ON repositories
WHEN old.id <= (SELECT repositories FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'repositories',
    json_array(old.id),
    json_object(
      'id', old.id,
      'code', old.code,
      'name', old.name,
      'native_name', old.native_name,
      'city', old.city,
      'country', old.country,
      'is_known', old.is_known,
      'is_own', old.is_own,
      'system', old.system
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_delete_of_repositories
AFTER DELETE ON repositories
WHEN old.id <= (SELECT repositories FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'repositories',
    json_array(old.id),
    json_object(
      'id', old.id,
      'code', old.code,
      'name', old.name,
      'native_name', old.native_name,
      'city', old.city,
      'country', old.country,
      'is_known', old.is_known,
      'is_own', old.is_own,
      'system', old.system
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_update_of_repository_names
AFTER UPDATE ON repository_names
WHEN old.id <= (SELECT repository_names FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'repository_names',
    json_array(old.id),
    json_object(
      'id', old.id,
      'repository_id', old.repository_id,
      'name', old.name,
      'language', old.language,
      'kind', old.kind,
      'valid_from', old.valid_from,
      'valid_to', old.valid_to
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_delete_of_repository_names
AFTER DELETE ON repository_names
WHEN old.id <= (SELECT repository_names FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'repository_names',
    json_array(old.id),
    json_object(
      'id', old.id,
      'repository_id', old.repository_id,
      'name', old.name,
      'language', old.language,
      'kind', old.kind,
      'valid_from', old.valid_from,
      'valid_to', old.valid_to
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_update_of_subjects
AFTER UPDATE ON subjects
WHEN old.id <= (SELECT subjects FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'subjects',
    json_array(old.id),
    json_object(
      'id', old.id,
      'name', old.name,
      'kind', old.kind
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_delete_of_subjects
AFTER DELETE ON subjects
WHEN old.id <= (SELECT subjects FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'subjects',
    json_array(old.id),
    json_object(
      'id', old.id,
      'name', old.name,
      'kind', old.kind
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_update_of_tags
AFTER UPDATE ON tags
WHEN old.id <= (SELECT tags FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'tags',
    json_array(old.id),
    json_object(
      'id', old.id,
      'name', old.name,
      'name_key', old.name_key
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_delete_of_tags
AFTER DELETE ON tags
WHEN old.id <= (SELECT tags FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'tags',
    json_array(old.id),
    json_object(
      'id', old.id,
      'name', old.name,
      'name_key', old.name_key
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_update_of_archival_references
AFTER UPDATE ON archival_references
WHEN old.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'archival_references',
    json_array(old.id),
    json_object(
      'id', old.id,
      'document_id', old.document_id,
      'position', old.position,
      'unit_id', old.unit_id,
      'repository_id', old.repository_id,
      'role', old.role,
      'repository', old.repository,
      'repository_printed', old.repository_printed,
      'fond', old.fond,
      'opis', old.opis,
      'papka', old.papka,
      'delo', old.delo,
      'listy', old.listy,
      'shelfmark', old.shelfmark,
      'volume', old.volume,
      'part', old.part,
      'year', old.year,
      'other', old.other,
      'short_form', old.short_form,
      'printed', old.printed,
      'fond_sort_key', old.fond_sort_key,
      'opis_sort_key', old.opis_sort_key,
      'papka_sort_key', old.papka_sort_key,
      'delo_sort_key', old.delo_sort_key,
      'decision_id', old.decision_id
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_delete_of_archival_references
AFTER DELETE ON archival_references
WHEN old.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'archival_references',
    json_array(old.id),
    json_object(
      'id', old.id,
      'document_id', old.document_id,
      'position', old.position,
      'unit_id', old.unit_id,
      'repository_id', old.repository_id,
      'role', old.role,
      'repository', old.repository,
      'repository_printed', old.repository_printed,
      'fond', old.fond,
      'opis', old.opis,
      'papka', old.papka,
      'delo', old.delo,
      'listy', old.listy,
      'shelfmark', old.shelfmark,
      'volume', old.volume,
      'part', old.part,
      'year', old.year,
      'other', old.other,
      'short_form', old.short_form,
      'printed', old.printed,
      'fond_sort_key', old.fond_sort_key,
      'opis_sort_key', old.opis_sort_key,
      'papka_sort_key', old.papka_sort_key,
      'delo_sort_key', old.delo_sort_key,
      'decision_id', old.decision_id
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_insert_of_archival_references
AFTER INSERT ON archival_references
WHEN new.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'archival_references',
    json_array(new.id),
    NULL
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_update_of_document_identifiers
AFTER UPDATE ON document_identifiers
WHEN old.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'document_identifiers',
    json_array(old.scheme, old.value),
    json_object(
      'document_id', old.document_id,
      'scheme', old.scheme,
      'value', old.value
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_delete_of_document_identifiers
AFTER DELETE ON document_identifiers
WHEN old.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'document_identifiers',
    json_array(old.scheme, old.value),
    json_object(
      'document_id', old.document_id,
      'scheme', old.scheme,
      'value', old.value
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_insert_of_document_identifiers
AFTER INSERT ON document_identifiers
WHEN new.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'document_identifiers',
    json_array(new.scheme, new.value),
    NULL
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_update_of_document_marks
AFTER UPDATE ON document_marks
WHEN old.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'document_marks',
    json_array(old.document_id, old.position),
    json_object(
      'document_id', old.document_id,
      'position', old.position,
      'kind', old.kind,
      'printed', old.printed,
      'byte_offset', old.byte_offset,
      'byte_count', old.byte_count,
      'number', old.number,
      'date_text', old.date_text,
      'date_edtf', old.date_edtf,
      'date_earliest', old.date_earliest,
      'date_latest', old.date_latest,
      'recipients', old.recipients
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_delete_of_document_marks
AFTER DELETE ON document_marks
WHEN old.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'document_marks',
    json_array(old.document_id, old.position),
    json_object(
      'document_id', old.document_id,
      'position', old.position,
      'kind', old.kind,
      'printed', old.printed,
      'byte_offset', old.byte_offset,
      'byte_count', old.byte_count,
      'number', old.number,
      'date_text', old.date_text,
      'date_edtf', old.date_edtf,
      'date_earliest', old.date_earliest,
      'date_latest', old.date_latest,
      'recipients', old.recipients
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_insert_of_document_marks
AFTER INSERT ON document_marks
WHEN new.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'document_marks',
    json_array(new.document_id, new.position),
    NULL
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_update_of_document_persons
AFTER UPDATE ON document_persons
WHEN old.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'document_persons',
    json_array(old.document_id, old.person_id, old.role),
    json_object(
      'document_id', old.document_id,
      'person_id', old.person_id,
      'role', old.role,
      'printed_name', old.printed_name,
      'office', old.office,
      'mentions', old.mentions
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_delete_of_document_persons
AFTER DELETE ON document_persons
WHEN old.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'document_persons',
    json_array(old.document_id, old.person_id, old.role),
    json_object(
      'document_id', old.document_id,
      'person_id', old.person_id,
      'role', old.role,
      'printed_name', old.printed_name,
      'office', old.office,
      'mentions', old.mentions
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_insert_of_document_persons
AFTER INSERT ON document_persons
WHEN new.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'document_persons',
    json_array(new.document_id, new.person_id, new.role),
    NULL
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_update_of_document_sources
AFTER UPDATE ON document_sources
WHEN old.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'document_sources',
    json_array(old.document_id),
    json_object(
      'document_id', old.document_id,
      'layout', old.layout,
      'parser_version', old.parser_version,
      'text', old.text
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_delete_of_document_sources
AFTER DELETE ON document_sources
WHEN old.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'document_sources',
    json_array(old.document_id),
    json_object(
      'document_id', old.document_id,
      'layout', old.layout,
      'parser_version', old.parser_version,
      'text', old.text
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_insert_of_document_sources
AFTER INSERT ON document_sources
WHEN new.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'document_sources',
    json_array(new.document_id),
    NULL
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_update_of_document_subjects
AFTER UPDATE ON document_subjects
WHEN old.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'document_subjects',
    json_array(old.document_id, old.subject_id),
    json_object(
      'document_id', old.document_id,
      'subject_id', old.subject_id
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_delete_of_document_subjects
AFTER DELETE ON document_subjects
WHEN old.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'document_subjects',
    json_array(old.document_id, old.subject_id),
    json_object(
      'document_id', old.document_id,
      'subject_id', old.subject_id
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_insert_of_document_subjects
AFTER INSERT ON document_subjects
WHEN new.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'document_subjects',
    json_array(new.document_id, new.subject_id),
    NULL
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_update_of_document_tags
AFTER UPDATE ON document_tags
WHEN old.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'document_tags',
    json_array(old.document_id, old.tag_id),
    json_object(
      'document_id', old.document_id,
      'tag_id', old.tag_id
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_delete_of_document_tags
AFTER DELETE ON document_tags
WHEN old.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'document_tags',
    json_array(old.document_id, old.tag_id),
    json_object(
      'document_id', old.document_id,
      'tag_id', old.tag_id
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_insert_of_document_tags
AFTER INSERT ON document_tags
WHEN new.document_id <= (SELECT documents FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'document_tags',
    json_array(new.document_id, new.tag_id),
    NULL
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_insert_of_decisions
AFTER INSERT ON decisions
WHEN EXISTS (SELECT 1 FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'decisions',
    json_array(new.id),
    NULL
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_insert_of_tags
AFTER INSERT ON tags
WHEN EXISTS (SELECT 1 FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'tags',
    json_array(new.id),
    NULL
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_insert_of_unit_tags
AFTER INSERT ON unit_tags
WHEN EXISTS (SELECT 1 FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'unit_tags',
    json_array(new.unit_id, new.tag_id),
    NULL
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_update_of_unit_tags
AFTER UPDATE ON unit_tags
WHEN EXISTS (SELECT 1 FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'unit_tags',
    json_array(old.unit_id, old.tag_id),
    json_object(
      'unit_id', old.unit_id,
      'tag_id', old.tag_id
    )
  FROM open_run;
END;

CREATE TEMP TRIGGER IF NOT EXISTS record_delete_of_unit_tags
AFTER DELETE ON unit_tags
WHEN EXISTS (SELECT 1 FROM open_run)
BEGIN
  INSERT OR IGNORE INTO import_changes (run_id, table_name, row_key, old_values)
  SELECT
    id,
    'unit_tags',
    json_array(old.unit_id, old.tag_id),
    json_object(
      'unit_id', old.unit_id,
      'tag_id', old.tag_id
    )
  FROM open_run;
END;
