internal import ArchivalReferences

/// The rows that corrections change.
extension CatalogWriter {
  /// A reference of a document and the id of its row.
  struct PresentReference {
    let id: Int64
    let record: ReferenceRecord
  }

  func references(of document: Int64) throws -> [PresentReference] {
    let rows = try snapshot.select(CorrectionSQL.references, ["document_id": .integer(document)])
    let records = try snapshot.references(ofDocument: document)
    return zip(rows.records, records).compactMap { row, record in
      row["id"].integer.map { PresentReference(id: $0, record: record) }
    }
  }

  /// Puts a reference behind the others of a document, as a person added it.
  func insert(
    _ entry: DocumentDraft.Reference, into document: Int64, addedBy decision: Decision
  ) throws {
    let id = try insert(entry, at: freePosition(nil, in: document), into: document)
    try execute(
      CorrectionSQL.markAdded, ["id": .integer(id), "decision_id": .integer(decision.id)])
  }

  /// A position that no reference of a document has: the one that is wished for, or else the last.
  func freePosition(_ wished: Int?, in document: Int64) throws -> Int {
    let values: [String: SQLValue] = [
      "document_id": .integer(document), "position": .optional(wished),
    ]
    if let wished, try id(CorrectionSQL.positionIsFree, values) != nil { return wished }
    return Int(try id(CorrectionSQL.nextPosition, values) ?? 1)
  }

  /// A reference as it is filed today: its archive may have become one of one's own since then.
  func resolved(_ record: ReferenceRecord) throws -> DocumentDraft.Reference {
    record.filed(among: try archives())
  }

  /// The archives that are known: the catalog's own, then those of the authority file.
  func archives() throws -> ArchiveAuthority {
    ArchiveAuthority(archives: try snapshot.ownArchives() + ArchiveAuthority().archives)
  }

  /// Gives fields of a document other values, as decisions keep them; nil takes a value away.
  func set(_ values: [CorrectedField: String?], in document: Int64) throws {
    var columns: [String: SQLValue] = [:]
    for (field, value) in values { columns.merge(try field.columns(holding: value)) { $1 } }
    if let note = columns.removeValue(forKey: CorrectedField.note.name) {
      try execute(CorrectionSQL.setNote, ["id": .integer(document), "note": note])
    }
    guard !columns.isEmpty,
      let row = try snapshot.select(DocumentSQL.fields, ["id": .integer(document)]).records.first
    else { return }
    try execute(DocumentSQL.update, row.valuesByColumn.merging(columns) { $1 })
  }
}

extension CatalogSnapshot {
  /// The references of a document in their order.
  func references(ofDocument id: Int64) throws -> [ReferenceRecord] {
    try select(CorrectionSQL.references, ["document_id": .integer(id)]).records.map { row in
      let leaves = try select(CorrectionSQL.leaves, ["reference_id": row["id"]])
      return ReferenceRecord(row, leaves: leaves.records)
    }
  }
}
