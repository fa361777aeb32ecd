/// The statements that write `persons` and what hangs on them.
enum PersonSQL {
  static let byKey = """
    SELECT person_id
    FROM person_names
    WHERE name_key = :name_key
    ORDER BY id
    LIMIT 1
    """

  static let insert = """
    INSERT INTO persons (name, sort_name)
    VALUES (:name, :sort_name)
    """

  static let insertName = """
    INSERT INTO person_names (person_id, name, script, name_key)
    VALUES (:person_id, :name, :script, :name_key)
    ON CONFLICT (person_id, name) DO NOTHING
    """

  /// Two people of one draft can turn out to be one person in the catalog.
  static let insertAppearance = """
    INSERT INTO document_persons (document_id, person_id, role, printed_name, office, mentions)
    VALUES (:document_id, :person_id, :role, :printed_name, :office, :mentions)
    ON CONFLICT (document_id, person_id, role) DO UPDATE
    SET mentions = mentions + excluded.mentions,
        office = ifnull(office, excluded.office)
    """

  static let inDocument = """
    SELECT DISTINCT person_id
    FROM document_persons
    WHERE document_id = :document_id
    """

  /// Counts the spellings of one document in, with 1, or out, with -1.
  static let countSpellings = """
    UPDATE person_names
    SET documents = documents + :change
    WHERE (person_id, name) IN (
      SELECT person_id, printed_name FROM document_persons WHERE document_id = :document_id
    )
    """

  /// Counts the documents that print each spelling of a person's name from the beginning.
  static let recountSpellings = """
    UPDATE person_names
    SET documents = (
      SELECT count(DISTINCT document_id)
      FROM document_persons
      WHERE document_persons.person_id = person_names.person_id
        AND document_persons.printed_name = person_names.name
    )
    WHERE person_id = :person_id
    """

  static let commonestSpelling = """
    SELECT name
    FROM person_names
    WHERE person_id = :person_id
    ORDER BY documents DESC, name
    LIMIT 1
    """

  static let rename = """
    UPDATE persons
    SET name = :name, sort_name = :sort_name
    WHERE id = :person_id AND name <> :name
    """

  static let removeUnprintedNames = """
    DELETE FROM person_names
    WHERE person_id = :person_id AND documents = 0
    """

  static let removeUnnamed = """
    DELETE FROM persons
    WHERE id = :person_id
      AND NOT EXISTS (SELECT 1 FROM person_names WHERE person_names.person_id = persons.id)
    """
}
