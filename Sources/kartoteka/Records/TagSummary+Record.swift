import Querying

extension TagSummary {
  static let columns = ["name", "documents", "places"]

  var record: Record {
    Record([
      "name": .text(name), "documents": .integer(documents), "places": .integer(places),
    ])
  }
}

extension TaggedThing {
  static let columns = ["kind", "what", "title"]

  var record: Record {
    Record(["kind": .text(kind), "what": .text(what), "title": Cell(title)])
  }
}
