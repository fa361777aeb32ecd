/// The statements that correct documents.
enum CorrectionSQL {
  static let standing = """
    SELECT *
    FROM decisions
    WHERE kind = 'edit'
      AND table_name = 'documents'
      AND row_id = :document_id
      AND undone_at IS NULL
    ORDER BY id
    """

  static let setFileValue = "UPDATE decisions SET file_value = :file_value WHERE id = :id"

  static let setNote = "UPDATE documents SET note = :note WHERE id = :id"

  static let references = """
    SELECT *
    FROM archival_references
    WHERE document_id = :document_id
    ORDER BY position
    """

  static let leaves = """
    SELECT *
    FROM leaves
    WHERE reference_id = :reference_id
    ORDER BY id
    """

  static let removeReference = "DELETE FROM archival_references WHERE id = :id"

  static let removeAdded = """
    DELETE FROM archival_references
    WHERE document_id = :document_id AND decision_id IS NOT NULL
    """

  static let markAdded = "UPDATE archival_references SET decision_id = :decision_id WHERE id = :id"

  static let positionIsFree = """
    SELECT 1
    WHERE NOT EXISTS (
      SELECT 1
      FROM archival_references
      WHERE document_id = :document_id AND position = :position
    )
    """

  static let nextPosition = """
    SELECT ifnull(max(position), 0) + 1
    FROM archival_references
    WHERE document_id = :document_id
    """
}
