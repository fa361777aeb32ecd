internal import ArchivalReferences

extension CatalogWriter {
  /// Corrects a document by hand.
  ///
  /// - Returns: One decision for each value or reference that changed.
  /// - Throws: A ``CorrectionError``, or an error when the catalog refuses the values.
  public func correct(
    _ document: Int64, _ correction: DocumentCorrection, by attribution: Attribution
  ) throws -> [Decision] {
    let row = try snapshot.select(DocumentSQL.fields, ["id": .integer(document)]).records.first
    guard let row else { throw CorrectionError.unknownDocument(id: document) }
    let places = try places(of: document)
    var decisions: [Decision] = []
    for field in CorrectedField.allCases {
      guard let value = correction.values[field] else { continue }
      let present = try field.value(in: row)
      guard value != present else { continue }
      try set([field: value], in: document)
      decisions.append(
        try decide(
          .edit, .document, document, field: field.name, from: present, to: value, by: attribution))
    }
    decisions += try remove(
      references: correction.removedReferences, from: document, by: attribution)
    for entry in correction.addedReferences {
      decisions += try add(entry, to: document, by: attribution)
    }
    try removeUnneeded(places)
    return decisions
  }

  private func remove(
    references numbers: [Int], from document: Int64, by attribution: Attribution
  ) throws -> [Decision] {
    let present = try references(of: document)
    return try Set(numbers).sorted().map { number in
      guard let reference = present.first(where: { $0.record.position == number }) else {
        throw CorrectionError.unknownReference(
          number: number, known: present.compactMap(\.record.position))
      }
      try execute(CorrectionSQL.removeReference, ["id": .integer(reference.id)])
      return try decide(
        .edit, .document, document, field: StandingCorrections.referenceField,
        from: reference.record.text(), to: nil, by: attribution)
    }
  }

  private func add(
    _ entry: DocumentDraft.Reference, to document: Int64, by attribution: Attribution
  ) throws -> [Decision] {
    let record = ReferenceRecord(entry)
    let present = try references(of: document)
    guard !present.contains(where: { $0.record.givesWhat(record) }) else { return [] }
    let decision = try decide(
      .edit, .document, document, field: StandingCorrections.referenceField, to: record.text(),
      by: attribution)
    try insert(entry, into: document, addedBy: decision)
    return [decision]
  }

  /// Takes back what ``correct(_:_:by:)`` has decided: the document is as its file says, and as the
  /// other corrections want it.
  func undoCorrection(_ decision: Decision, later: [Decision]) throws {
    let standing = try standingCorrections(of: decision.rowID)
    let dependent = try later.filter { later in
      try later.kind == .edit && later.field == decision.field
        && (decision.field != StandingCorrections.referenceField
          || StandingCorrections.takes(later, away: decision))
    }
    guard dependent.isEmpty else {
      throw DecisionError.neededByLater(id: decision.id, later: dependent.map(\.id))
    }
    if let name = decision.field, let field = try? CorrectedField(named: name) {
      let row = try snapshot.select(DocumentSQL.fields, ["id": .integer(decision.rowID)])
        .records.first
      let present = try row.flatMap { try field.value(in: $0) }
      guard present == decision.newValue else {
        throw DecisionError.changedOtherwise(
          id: decision.id, decided: try field.readable(decision.newValue),
          present: try field.readable(present))
      }
    } else if decision.field != StandingCorrections.referenceField {
      throw DecisionError.unknownKind(id: decision.id)
    }
    let places = try takeOff(standing, from: decision.rowID)
    _ = try putOn(standing.without(decision), to: decision.rowID, clearing: places)
  }
}
