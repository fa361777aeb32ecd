extension CatalogWriter {
  /// Files a document under the subjects of a draft, beside those that it has.
  func insertSubjects(of draft: DocumentDraft, into documentID: Int64) throws {
    for subject in draft.subjects {
      let values: [String: SQLValue] = ["kind": .text(subject.kind), "name": .text(subject.name)]
      try execute(SubjectSQL.insert, values)
      try execute(
        SubjectSQL.file, values.merging(["document_id": .integer(documentID)]) { $1 })
    }
  }

  /// Takes a document out of all subjects; they stay in the catalog.
  ///
  /// - Returns: Their ids, for ``removeUnneeded(subjects:)``.
  func withdrawSubjects(from documentID: Int64) throws -> [Int64] {
    let ids = try snapshot.select(SubjectSQL.ofDocument, ["document_id": .integer(documentID)])
      .rows.compactMap { $0.first?.integer }
    try execute(SubjectSQL.withdraw, ["document_id": .integer(documentID)])
    return ids
  }

  /// Takes subjects out of the catalog that no document has any more.
  func removeUnneeded(subjects ids: [Int64]) throws {
    for id in ids { try execute(SubjectSQL.removeUnneeded, ["id": .integer(id)]) }
  }
}

/// The statements that write `subjects` and `document_subjects`.
private enum SubjectSQL {
  static let insert = """
    INSERT INTO subjects (kind, name)
    VALUES (:kind, :name)
    ON CONFLICT (kind, name) DO NOTHING
    """

  static let file = """
    INSERT INTO document_subjects (document_id, subject_id)
    SELECT :document_id, id
    FROM subjects
    WHERE kind = :kind AND name = :name
    ON CONFLICT (document_id, subject_id) DO NOTHING
    """

  static let ofDocument = """
    SELECT subject_id
    FROM document_subjects
    WHERE document_id = :document_id
    """

  static let withdraw = "DELETE FROM document_subjects WHERE document_id = :document_id"

  static let removeUnneeded = """
    DELETE FROM subjects
    WHERE id = :id
      AND NOT EXISTS (
        SELECT 1 FROM document_subjects WHERE document_subjects.subject_id = subjects.id
      )
    """
}
