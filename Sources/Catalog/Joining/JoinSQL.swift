/// The statements that join two catalogs.
enum JoinSQL {
  static let standing = "SELECT * FROM decisions WHERE undone_at IS NULL ORDER BY id"

  static let onRow = """
    SELECT *
    FROM decisions
    WHERE table_name = :table_name AND row_id = :row_id
    ORDER BY id
    """

  /// The decision that made a document or an archive, wherever it is.
  static let additions = """
    SELECT *
    FROM decisions
    WHERE kind = 'add'
      AND table_name = :table_name
      AND author = :author
      AND decided_at = :decided_at
    ORDER BY id
    """

  static let contents = """
    SELECT
      document_id,
      layout || ' ' || length(text) || ' ' || substr(text, 1, 64) || substr(text, -64) AS extract
    FROM document_sources
    ORDER BY document_id
    """

  static let extract = """
    SELECT
      :layout || ' ' || length(:text) || ' ' || substr(:text, 1, 64) || substr(:text, -64) AS extract
    """

  static let hasSource = """
    SELECT 1
    FROM document_sources
    WHERE document_id = :document_id AND layout = :layout AND text = :text
    """

  /// Everything that filling empty fields can change.
  static let fillable = """
    SELECT
      documents.*,
      (SELECT count(*) FROM document_identifiers WHERE document_id = :id) AS identifiers,
      (SELECT count(*) FROM archival_references WHERE document_id = :id) AS places,
      (SELECT count(*) FROM document_subjects WHERE document_id = :id) AS subjects
    FROM documents
    WHERE id = :id
    """

  /// A unit and all that hold it.
  static let unitAndAbove = """
    WITH RECURSIVE climbing (id, parent_id, repository_id, level, number, papka_by_hand) AS (
      SELECT id, parent_id, repository_id, level, number, papka_by_hand
      FROM archival_units
      WHERE id = :id
      UNION ALL
      SELECT
        archival_units.id,
        archival_units.parent_id,
        archival_units.repository_id,
        archival_units.level,
        archival_units.number,
        climbing.papka_by_hand
      FROM climbing
      JOIN archival_units ON archival_units.id = climbing.parent_id
    )
    SELECT climbing.level, climbing.number, climbing.papka_by_hand, repositories.code
    FROM climbing
    JOIN repositories ON repositories.id = climbing.repository_id
    """
}
