/// The statements that write `document_marks`.
enum MarkSQL {
  static let insert = """
    INSERT INTO document_marks (
      document_id, position, kind, printed, byte_offset, byte_count, number, date_text, date_edtf,
      date_earliest, date_latest, recipients
    )
    VALUES (
      :document_id, :position, :kind, :printed, :byte_offset, :byte_count, :number, :date_text,
      :date_edtf, :date_earliest, :date_latest, :recipients
    )
    """

  static let remove = "DELETE FROM document_marks WHERE document_id = :id"
}
