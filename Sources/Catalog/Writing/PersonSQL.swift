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
    ON CONFLICT (name, person_id) DO NOTHING
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

  static let commonestSpelling = """
    SELECT printed_name
    FROM document_persons
    WHERE person_id = :person_id
    GROUP BY printed_name
    ORDER BY count(DISTINCT document_id) DESC, printed_name
    LIMIT 1
    """

  static let rename = """
    UPDATE persons
    SET name = :name, sort_name = :sort_name
    WHERE id = :person_id AND name <> :name
    """
}
