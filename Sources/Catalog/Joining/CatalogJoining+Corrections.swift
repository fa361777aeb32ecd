extension CatalogJoining {
  /// Makes the corrections and the tags of the other catalog's documents here too.
  mutating func joinDecisionsOnDocuments() throws {
    let byDocument = Dictionary(
      grouping: theirs.filter { $0.table == .document && $0.kind != .add }, by: \.rowID)
    for index in report.documents.indices {
      guard let here = report.documents[index].documentID,
        let decisions = byDocument[report.documents[index].otherID]
      else { continue }
      var joined = report.documents[index]
      do {
        try writer.attempt { try join(decisions, on: here, as: &joined) }
        report.documents[index] = joined
      } catch {
        guard let refusal = Refusal(error), let first = decisions.first else { throw error }
        report.documents[index].diagnostics.append(.refused(first, because: refusal.reason))
      }
    }
  }

  private func join(
    _ decisions: [Decision], on document: Int64, as joined: inout JoinedDocument
  ) throws {
    let merge = DecisionMerge(theirs: decisions, ours: try ours(on: .document, document))
    joined.diagnostics += merge.conflicts.map { .conflict($0.theirs, with: $0.ours) }
    joined.diagnostics += merge.undone.map { .undoneHere($0) }
    joined.diagnostics += try correct(document, merge.made.filter { $0.kind == .edit })
    for decision in merge.made { try tag(.document(document), decision) }
    if !merge.made.isEmpty, joined.outcome == .unchanged { joined.outcome = .updated }
  }

  /// Makes corrections as they were made there, above what the file says here.
  private func correct(_ document: Int64, _ decisions: [Decision]) throws -> [DiagnosticRecord] {
    guard !decisions.isEmpty else { return [] }
    let places = try writer.takeOff(
      writer.standingCorrections(of: document), from: document)
    for decision in decisions {
      _ = try writer.decide(
        .edit, .document, document, field: decision.field, from: decision.oldValue,
        to: decision.newValue, by: attribution(of: decision))
    }
    return try writer.putOn(
      writer.standingCorrections(of: document), to: document, clearing: places)
  }

  /// Puts a tag on something or takes it away, when that is what was decided.
  @discardableResult
  func tag(_ row: TaggedRow, _ decision: Decision) throws -> Decision? {
    guard let text = decision.newValue ?? decision.oldValue else { return nil }
    switch decision.kind {
    case .tag: return try writer.tag(row, TagName(text), by: attribution(of: decision))
    case .untag: return try writer.untag(row, TagName(text), by: attribution(of: decision))
    case .add, .describe, .edit: return nil
    }
  }
}
