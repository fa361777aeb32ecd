extension CatalogFile {
  /// Takes a decision back: what it changed is again as it was before.
  ///
  /// The decision stays in the list. It can only be taken back while what it set is still there.
  ///
  /// - Parameters:
  ///   - id: The number of the decision.
  ///   - time: Now, in UTC and ISO 8601.
  /// - Returns: The decision.
  /// - Throws: A ``DecisionError`` when it cannot be taken back, and a ``CatalogError``; then
  ///   nothing has changed.
  @discardableResult
  public func undoDecision(_ id: Int64, at time: String) throws -> Decision {
    try write { try $0.undo($0.decision(id), at: time) }
  }
}

extension CatalogWriter {
  fileprivate func undo(_ decision: Decision, at time: String) throws -> Decision {
    if let before = decision.undoneAt {
      throw DecisionError.undoneBefore(id: decision.id, at: before)
    }
    let later = try decisions(after: decision)
    switch (decision.kind, decision.table) {
    case (.describe, .unit):
      try undoDescription(decision, later: later)
    case (.add, .document):
      try undoAddition(ofDocument: decision, later: later)
    case (.add, .archive):
      try undoAddition(ofArchive: decision, later: later)
    case (.edit, .document):
      try undoCorrection(decision, later: later)
    case (.tag, _), (.untag, _):
      try undoTagging(decision, later: later)
    case (.describe, _), (.edit, _), (.add, .unit):
      throw DecisionError.unknownKind(id: decision.id)
    }
    try markUndone(decision, at: time)
    return decision
  }
}
