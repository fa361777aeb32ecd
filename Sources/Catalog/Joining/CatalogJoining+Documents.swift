extension CatalogJoining {
  /// Brings the documents of the other catalog, each as its file says it is.
  mutating func joinDocuments() throws {
    let archives = try writer.archives()
    var matched: Set<Int64> = []
    for id in try other.documentIDs() {
      guard let draft = try other.draft(of: id, archives: archives) else { continue }
      var joined = JoinedDocument(
        otherID: id, title: draft.title, sha256: try other.sha256(of: id), documentID: nil,
        outcome: .unchanged)
      let addition = theirs.first {
        $0.kind == .add && $0.table == .document && $0.rowID == id
      }
      do {
        try writer.attempt { try join(draft, addedBy: addition, as: &joined, matched: matched) }
      } catch {
        guard let refusal = Refusal(error) else { throw error }
        joined.documentID = nil
        joined.outcome = .failed
        joined.diagnostics = [.refused(document: id, because: refusal.reason)]
      }
      if let here = joined.documentID { matched.insert(here) }
      report.documents.append(joined)
    }
  }

  private mutating func join(
    _ draft: DocumentDraft, addedBy addition: Decision?, as joined: inout JoinedDocument,
    matched: Set<Int64>
  ) throws {
    let same = try addition.flatMap { try self.addition($0) }
    if let here = try document(identicalTo: draft, addedBy: same, except: matched) {
      joined.documentID = here
      try fill(here, from: draft, as: &joined)
    } else if let addition, let same, same.undoneAt != nil {
      joined.outcome = .skipped
      joined.diagnostics.append(.undoneHere(addition))
    } else {
      let here = try writer.insert(draft)
      joined.documentID = here
      joined.outcome = .added
      joined.diagnostics = try other.diagnostics(of: joined.otherID)
      if let addition {
        _ = try writer.decide(
          .add, .document, here, to: addition.newValue, by: attribution(of: addition))
      }
    }
  }

  /// The document here with one of the identifiers, or made by the same decision, or read from the same
  /// text.
  private mutating func document(
    identicalTo draft: DocumentDraft, addedBy same: Decision?, except matched: Set<Int64>
  ) throws -> Int64? {
    if let known = try writer.documentID(identifiedBy: draft.identifiers) { return known }
    if let same, same.undoneAt == nil, !matched.contains(same.rowID) { return same.rowID }
    let index = try contents ?? ContentIndex(writer.snapshot)
    contents = index
    return try index.document(readFrom: draft.source, in: writer.snapshot, except: matched)
  }

  /// Gives a document what it lacks; where that is nothing, not a byte changes.
  private func fill(
    _ id: Int64, from draft: DocumentDraft, as joined: inout JoinedDocument
  ) throws {
    let document: [String: SQLValue] = ["id": .integer(id)]
    let before = try writer.snapshot.select(JoinSQL.fillable, document)
    var filled = FilledFields(differing: [], conflicts: [])
    var isChanged = false
    try writer.attempt(keepingIf: { isChanged }) {
      filled = try writer.fillEmptyFields(of: id, from: draft)
      let after = try writer.snapshot.select(JoinSQL.fillable, document)
      isChanged = after.rows != before.rows || !filled.conflicts.isEmpty
    }
    if isChanged { joined.outcome = .updated }
    joined.diagnostics += filled.conflicts
    if !filled.differing.isEmpty {
      joined.diagnostics.append(
        DiagnosticRecord(
          severity: "warning", code: "other-catalog", line: nil,
          message: "document \(id) differs here and stays as it is: "
            + filled.differing.joined(separator: ", ")))
    }
  }
}
