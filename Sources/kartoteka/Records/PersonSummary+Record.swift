import Querying

extension PersonSummary {
  static let columns = [
    "id", "name", "sort_name", "documents", "mentions", "roles", "other_names",
  ]

  var record: Record {
    Record([
      "id": .integer(id),
      "name": .text(name),
      "sort_name": .text(sortName),
      "documents": .integer(documents),
      "mentions": .integer(mentions),
      "roles": .text(roles),
      "other_names": Cell(otherNames),
    ])
  }
}
