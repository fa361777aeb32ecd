extension CatalogWriter {
  /// Puts a document into the catalog that was typed and has no file.
  ///
  /// - Returns: Its id, and the decision by which it can be taken out again.
  /// - Throws: An error when the catalog refuses it.
  public func add(
    _ document: TypedDocument, by attribution: Attribution
  ) throws -> (id: Int64, decision: Decision) {
    let id = try insert(document.draft)
    return (id, try decide(.add, .document, id, to: document.title, by: attribution))
  }

  /// Takes a document out of the catalog that ``add(_:by:)`` has made.
  func undoAddition(ofDocument decision: Decision, later: [Decision]) throws {
    guard later.isEmpty else {
      throw DecisionError.neededByLater(id: decision.id, later: later.map(\.id))
    }
    let title = try snapshot.select(DocumentSQL.fields, ["id": .integer(decision.rowID)])
      .records.first?["title"].text
    guard title == decision.newValue else {
      throw DecisionError.changedOtherwise(
        id: decision.id, decided: decision.newValue, present: title)
    }
    try remove(decision.rowID)
  }
}
