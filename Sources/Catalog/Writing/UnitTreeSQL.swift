/// The statements that keep the tree of units.
enum UnitTreeSQL {
  static let atPlace = """
    SELECT id
    FROM archival_units
    WHERE repository_id = :repository_id
      AND ifnull(parent_id, 0) = ifnull(:parent_id, 0)
      AND level = :level
      AND sort_key = :sort_key
    """

  static let insert = """
    INSERT INTO archival_units (repository_id, parent_id, level, number, sort_key)
    VALUES (:repository_id, :parent_id, :level, :number, :sort_key)
    """

  static let deloUnder = """
    SELECT id
    FROM archival_units
    WHERE repository_id = :repository_id
      AND ifnull(parent_id, 0) = ifnull(:parent_id, 0)
      AND level = 'delo'
      AND sort_key = :sort_key
    """

  /// The dela of one number in all papki of an opis, without those of which there is nothing left
  /// but decisions that were undone.
  static let deloInPapki = """
    SELECT dela.id, dela.parent_id
    FROM archival_units AS papki
    JOIN archival_units AS dela ON dela.parent_id = papki.id
    WHERE papki.repository_id = :repository_id
      AND ifnull(papki.parent_id, 0) = ifnull(:parent_id, 0)
      AND papki.level = 'papka'
      AND dela.level = 'delo'
      AND dela.sort_key = :sort_key
      AND (
        coalesce(dela.title, dela.date_text, dela.leaf_count, dela.note) IS NOT NULL
        OR EXISTS (
          SELECT 1 FROM archival_references WHERE archival_references.unit_id = dela.id
        )
        OR EXISTS (SELECT 1 FROM unit_tags WHERE unit_tags.unit_id = dela.id)
      )
    """

  /// Those of them that are in a papka which no reference names and no person has named.
  static let released = """
    SELECT dela.id
    FROM archival_units AS papki
    JOIN archival_units AS dela ON dela.parent_id = papki.id
    WHERE papki.repository_id = :repository_id
      AND ifnull(papki.parent_id, 0) = ifnull(:parent_id, 0)
      AND papki.level = 'papka'
      AND dela.level = 'delo'
      AND dela.sort_key = :sort_key
      AND NOT dela.papka_by_hand
      AND NOT EXISTS (
        SELECT 1
        FROM archival_references
        WHERE archival_references.unit_id = dela.id AND archival_references.papka IS NOT NULL
      )
    """

  static let deloPlace = """
    SELECT
      dela.repository_id,
      dela.sort_key,
      iif(parents.level = 'papka', parents.parent_id, dela.parent_id) AS parent_id
    FROM archival_units AS dela
    LEFT JOIN archival_units AS parents ON parents.id = dela.parent_id
    WHERE dela.id = :id AND dela.level = 'delo'
    """

  static let move = "UPDATE archival_units SET parent_id = :parent_id WHERE id = :id"

  static let unplaced = """
    SELECT 1
    FROM archival_references
    WHERE unit_id = :id AND papka IS NULL
    UNION ALL
    SELECT 1
    FROM archival_units
    WHERE id = :id
      AND NOT papka_by_hand
      AND (
        coalesce(title, date_text, leaf_count, note) IS NOT NULL
        OR EXISTS (SELECT 1 FROM unit_tags WHERE unit_tags.unit_id = archival_units.id)
      )
    LIMIT 1
    """

  static let notedWithoutPapka = "SELECT 1 FROM archival_units WHERE id = :id AND NOT papka_by_hand"

  static let confirmPapka = "UPDATE archival_units SET papka_by_hand = 1 WHERE id = :id"

  /// When nothing is left of what the person noted there.
  static let forgetPapka = """
    UPDATE archival_units
    SET papka_by_hand = 0
    WHERE id = :id
      AND coalesce(title, date_text, leaf_count, note) IS NULL
      AND NOT EXISTS (SELECT 1 FROM unit_tags WHERE unit_tags.unit_id = archival_units.id)
    """

  static let moveUnplaced = """
    UPDATE archival_references
    SET unit_id = :to
    WHERE unit_id = :id AND papka IS NULL
    """

  static let contradiction = """
    SELECT 1
    FROM archival_units
    JOIN archival_units AS other ON other.id = :to
    WHERE archival_units.id = :id
      AND (
        archival_units.title <> other.title
        OR archival_units.date_text <> other.date_text
        OR archival_units.leaf_count <> other.leaf_count
        OR archival_units.note <> other.note
      )
    """

  /// Gives one unit what a person noted about another, the tags and the decisions.
  private static let giveNotes = [
    "UPDATE OR IGNORE unit_tags SET unit_id = :to WHERE unit_id = :id",
    "DELETE FROM unit_tags WHERE unit_id = :id",
    """
    UPDATE archival_units
    SET title = coalesce(archival_units.title, other.title),
        date_text = coalesce(archival_units.date_text, other.date_text),
        leaf_count = coalesce(archival_units.leaf_count, other.leaf_count),
        note = coalesce(archival_units.note, other.note)
    FROM archival_units AS other
    WHERE archival_units.id = :to AND other.id = :id
    """,
    """
    UPDATE decisions
    SET row_id = :to
    WHERE table_name = 'archival_units' AND row_id = :id
    """,
  ]

  static let moveNotes =
    giveNotes + [
      """
      UPDATE archival_units
      SET title = NULL, date_text = NULL, leaf_count = NULL, note = NULL
      WHERE id = :id
      """
    ]

  static let unite =
    ["UPDATE archival_references SET unit_id = :to WHERE unit_id = :id"] + giveNotes
    + ["DELETE FROM archival_units WHERE id = :id"]
}
