internal import ArchivalReferences

extension OtherCatalog {
  /// The ids of all documents.
  func documentIDs() throws -> [Int64] {
    try select(OtherSQL.ids).rows.compactMap { $0.first?.integer }
  }

  /// A document as its file says it is, with everything that belongs to it.
  ///
  /// - Parameter archives: The archives that are known to the catalog that the draft is for.
  func draft(of id: Int64, archives: ArchiveAuthority) throws -> DocumentDraft? {
    try read { try $0.draft(of: id, archives: archives) }
  }

  /// The SHA-256 of the file that a document was last read from.
  func sha256(of id: Int64) throws -> String? {
    try select(OtherSQL.lastFile, ["id": .integer(id)]).rows.first?.first?.text
  }

  /// What was doubtful about the file that a document was last read from; not how it stood to what
  /// that catalog had already.
  func diagnostics(of id: Int64) throws -> [DiagnosticRecord] {
    try select(OtherSQL.diagnostics, ["id": .integer(id)]).records.map { row in
      DiagnosticRecord(
        severity: row["severity"].text ?? "", code: row["code"].text ?? "",
        line: row["line"].integer.map(Int.init), message: row["message"].text ?? "")
    }
  }
}

/// The statements that read what else is known of documents.
private enum OtherSQL {
  static let ids = "SELECT id FROM documents ORDER BY id"

  static let lastFile = """
    SELECT sha256
    FROM import_files
    WHERE document_id = :id
      AND outcome IN ('added', 'updated')
      AND run_id IN (SELECT id FROM import_runs WHERE undone_at IS NULL)
    ORDER BY id DESC
    LIMIT 1
    """

  static let diagnostics = """
    SELECT severity, code, line, message
    FROM diagnostics
    WHERE file_id = (SELECT max(id) FROM import_files WHERE document_id = :id)
      AND code NOT IN (
        'correction-conflict', 'correction-settled', 'decision-conflict', 'other-catalog',
        'refused-decision', 'second-file', 'undone-here'
      )
    ORDER BY id
    """
}
