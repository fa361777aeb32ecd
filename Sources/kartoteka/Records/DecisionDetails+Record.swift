import Querying

extension DecisionDetails {
  static let columns = [
    "id", "kind", "what", "field", "old_value", "new_value", "author", "decided_at", "reason",
    "undone_at", "file_value", "came_from",
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
      "file_value": Cell(fileValue),
      "came_from": Cell(cameFrom),
    ])
  }
}

extension [DecisionDetails] {
  /// The decisions as a list; a table for people has no column for what is seldom there when it is
  /// nowhere.
  func listing(in format: OutputFormat) -> Listing {
    var listing = Listing(columns: DecisionDetails.columns, records: map(\.record))
    guard format == .table else { return listing }
    if allSatisfy({ $0.fileValue == nil }) { listing = listing.without("file_value") }
    if allSatisfy({ $0.cameFrom == nil }) { listing = listing.without("came_from") }
    return listing
  }
}
