import Querying

extension SearchHit {
  static let columns = [
    "id", "identifier", "title", "date_text", "date_edtf", "reference", "snippet",
  ]

  var record: Record {
    Record([
      "id": .integer(id),
      "identifier": Cell(identifier),
      "title": .text(title),
      "date_text": Cell(dateText),
      "date_edtf": Cell(dateEDTF),
      "reference": Cell(reference),
      "snippet": .text(snippet),
    ])
  }
}

extension SearchResults {
  /// The whole answer; `expanded` and `facets` are empty until a search expands or counts anything.
  var record: Record {
    Record([
      "query": .text(query),
      "expanded": .list([]),
      "total": Cell(total),
      "facets": .object(Record([:])),
      "next": Cell(next),
      "hits": .list(hits.map(\.record)),
    ])
  }

  var listing: Listing {
    Listing(columns: SearchHit.columns, records: hits.map(\.record))
  }
}
