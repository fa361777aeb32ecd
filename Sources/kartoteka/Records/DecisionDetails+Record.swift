import Querying

extension DecisionDetails {
  static let columns = [
    "id", "kind", "what", "field", "old_value", "new_value", "author", "decided_at", "reason",
    "undone_at",
  ]

  var record: Record {
    Record([
      "id": .integer(id),
      "kind": .text(kind),
      "what": .text(what),
      "field": Cell(field),
      "old_value": Cell(oldValue),
      "new_value": Cell(newValue),
      "author": .text(author),
      "decided_at": .text(decidedAt),
      "reason": Cell(reason),
      "undone_at": Cell(undoneAt),
    ])
  }
}

extension [DecisionDetails] {
  var listing: Listing {
    Listing(columns: DecisionDetails.columns, records: map(\.record))
  }
}
