-- Written from the schema by `make record`; see RunStatements in the tests of Catalog.

UPDATE archival_units
SET sort_key = '~' || id
WHERE id IN (
  SELECT row_key ->> 0
  FROM import_changes
  WHERE run_id = (SELECT id FROM undone_run)
    AND table_name = 'archival_units'
    AND old_values IS NOT NULL
);

INSERT INTO archival_units (
  id,
  parent_id,
  repository_id,
  level,
  number,
  sort_key,
  title,
  date_text,
  leaf_count,
  note,
  papka_by_hand
)
SELECT
  old_values ->> 'id',
  old_values ->> 'parent_id',
  old_values ->> 'repository_id',
  old_values ->> 'level',
  old_values ->> 'number',
  old_values ->> 'sort_key',
  old_values ->> 'title',
  old_values ->> 'date_text',
  old_values ->> 'leaf_count',
  old_values ->> 'note',
  old_values ->> 'papka_by_hand'
FROM import_changes
WHERE run_id = (SELECT id FROM undone_run)
  AND table_name = 'archival_units'
  AND old_values IS NOT NULL
ON CONFLICT (id) DO UPDATE
SET parent_id = excluded.parent_id,
    repository_id = excluded.repository_id,
    level = excluded.level,
    number = excluded.number,
    sort_key = excluded.sort_key,
    title = excluded.title,
    date_text = excluded.date_text,
    leaf_count = excluded.leaf_count,
    note = excluded.note,
    papka_by_hand = excluded.papka_by_hand;

UPDATE person_names
SET name = '~' || id
WHERE id IN (
  SELECT row_key ->> 0
  FROM import_changes
  WHERE run_id = (SELECT id FROM undone_run)
    AND table_name = 'person_names'
    AND old_values IS NOT NULL
);

INSERT INTO person_names (
  id,
  person_id,
  name,
  script,
  romanization,
  name_key,
  documents
)
SELECT
  old_values ->> 'id',
  old_values ->> 'person_id',
  old_values ->> 'name',
  old_values ->> 'script',
  old_values ->> 'romanization',
  old_values ->> 'name_key',
  old_values ->> 'documents'
FROM import_changes
WHERE run_id = (SELECT id FROM undone_run)
  AND table_name = 'person_names'
  AND old_values IS NOT NULL
ON CONFLICT (id) DO UPDATE
SET person_id = excluded.person_id,
    name = excluded.name,
    script = excluded.script,
    romanization = excluded.romanization,
    name_key = excluded.name_key,
    documents = excluded.documents;

INSERT INTO persons (
  id,
  name,
  sort_name
)
SELECT
  old_values ->> 'id',
  old_values ->> 'name',
  old_values ->> 'sort_name'
FROM import_changes
WHERE run_id = (SELECT id FROM undone_run)
  AND table_name = 'persons'
  AND old_values IS NOT NULL
ON CONFLICT (id) DO UPDATE
SET name = excluded.name,
    sort_name = excluded.sort_name;

INSERT INTO repositories (
  id,
  code,
  name,
  native_name,
  city,
  country,
  is_known,
  is_own,
  system
)
SELECT
  old_values ->> 'id',
  old_values ->> 'code',
  old_values ->> 'name',
  old_values ->> 'native_name',
  old_values ->> 'city',
  old_values ->> 'country',
  old_values ->> 'is_known',
  old_values ->> 'is_own',
  old_values ->> 'system'
FROM import_changes
WHERE run_id = (SELECT id FROM undone_run)
  AND table_name = 'repositories'
  AND old_values IS NOT NULL
ON CONFLICT (id) DO UPDATE
SET code = excluded.code,
    name = excluded.name,
    native_name = excluded.native_name,
    city = excluded.city,
    country = excluded.country,
    is_known = excluded.is_known,
    is_own = excluded.is_own,
    system = excluded.system;

INSERT INTO repository_names (
  id,
  repository_id,
  name,
  language,
  kind,
  valid_from,
  valid_to
)
SELECT
  old_values ->> 'id',
  old_values ->> 'repository_id',
  old_values ->> 'name',
  old_values ->> 'language',
  old_values ->> 'kind',
  old_values ->> 'valid_from',
  old_values ->> 'valid_to'
FROM import_changes
WHERE run_id = (SELECT id FROM undone_run)
  AND table_name = 'repository_names'
  AND old_values IS NOT NULL
ON CONFLICT (id) DO UPDATE
SET repository_id = excluded.repository_id,
    name = excluded.name,
    language = excluded.language,
    kind = excluded.kind,
    valid_from = excluded.valid_from,
    valid_to = excluded.valid_to;

INSERT INTO subjects (
  id,
  name,
  kind
)
SELECT
  old_values ->> 'id',
  old_values ->> 'name',
  old_values ->> 'kind'
FROM import_changes
WHERE run_id = (SELECT id FROM undone_run)
  AND table_name = 'subjects'
  AND old_values IS NOT NULL
ON CONFLICT (id) DO UPDATE
SET name = excluded.name,
    kind = excluded.kind;

INSERT INTO tags (
  id,
  name,
  name_key
)
SELECT
  old_values ->> 'id',
  old_values ->> 'name',
  old_values ->> 'name_key'
FROM import_changes
WHERE run_id = (SELECT id FROM undone_run)
  AND table_name = 'tags'
  AND old_values IS NOT NULL
ON CONFLICT (id) DO UPDATE
SET name = excluded.name,
    name_key = excluded.name_key;
