internal import ArchivalReferences
public import Catalog
internal import HistoricalDates
internal import PersonNames

extension CatalogFile {
  /// Finds documents by their text, the place of their original, their date, and filters.
  ///
  /// - Throws: A ``CatalogError``.
  public func search(_ request: SearchRequest) throws -> SearchResults {
    let expression = try SearchExpression(request.query, authority: archiveAuthority())
    let parameters = try request.filters(authority: archiveAuthority())
      .merging(expression.parameters) { $1 }
    return try read { catalog in
      let page = try catalog.select(Question.search, parameters)
      let ids = page.rows.compactMap { $0.first?.integer }
      let total = page.records.first?["total"].integer.map(Int.init) ?? request.offset
      let rows = try catalog.select(
        Question.searchHits,
        [
          "ids": .ids(ids),
          "match": .text(expression.match),
        ])
      let hits = Dictionary(
        uniqueKeysWithValues: rows.records.compactMap(SearchHit.init).map { ($0.id, $0) })
      let end = request.offset + ids.count
      return SearchResults(
        query: request.query, total: total, hits: ids.compactMap { hits[$0] },
        next: end < total ? end : nil)
    }
  }

  /// Finds the same documents as ``search(_:)``, all of them, with everything that is known of each.
  ///
  /// The limit and the offset of the request do not count.
  ///
  /// - Throws: A ``CatalogError``.
  public func documents(matching request: SearchRequest) throws -> [DocumentDetails] {
    var request = request
    request.limit = -1
    request.offset = 0
    let expression = try SearchExpression(request.query, authority: archiveAuthority())
    let parameters = try request.filters(authority: archiveAuthority())
      .merging(expression.parameters) { $1 }
    return try read { catalog in
      let found = try catalog.select(Question.search, parameters)
      return try catalog.documents(found.rows.compactMap { $0.first?.integer })
    }
  }
}

extension SearchExpression {
  fileprivate var parameters: [String: SQLValue] {
    let parameters: [String: SQLValue] = [
      "match": .text(match),
      "list_all": isEmpty ? 1 : 0,
      "day_earliest": .optional(date?.earliest?.description),
      "day_latest": .optional(date?.latest?.description),
    ]
    return parameters.merging(ArchivalPlace.parameters(of: place, named: "place")) { $1 }
  }
}

extension ArchivalPlace {
  /// What the predicate of a place in `search.sql` asks for; nil asks for no place.
  fileprivate static func parameters(of place: Self?, named name: String) -> [String: SQLValue] {
    var parameters: [String: SQLValue] = [
      "\(name)_asked": place == nil ? 0 : 1,
      "\(name)_repository": .optional(place?.repository),
      "\(name)_shelfmark": .optional(place?.shelfmark),
    ]
    for level in ReferenceLevel.allCases {
      parameters["\(name)_\(level.rawValue)"] = .optional(
        place?.numbers[level].map { SortKey($0).description })
    }
    return parameters
  }
}

extension SearchRequest {
  fileprivate func filters(
    authority: @autoclosure () throws -> ArchiveAuthority
  ) throws -> [String: SQLValue] {
    let filters: [String: SQLValue] = [
      "from_day": .optional(from?.description),
      "to_day": .optional(to?.description),
      "person": .optional(person),
      "person_key": .optional(person.map { PersonName($0).key }),
      "repository": .optional(
        try repository.map { try authority().archive(named: $0)?.code ?? $0 }),
      "fond": .optional(fond.map { SortKey($0).description }),
      "opis": .optional(opis.map { SortKey($0).description }),
      "delo": .optional(delo.map { SortKey($0).description }),
      "tags": try .texts(tags.map(TagName.key)),
      "limit": .optional(limit),
      "offset": .optional(offset),
    ]
    return filters.merging(ArchivalPlace.parameters(of: place, named: "at")) { $1 }
  }
}

extension SearchHit {
  fileprivate init?(_ row: ResultRow) {
    guard let id = row["id"].integer, let title = row["title"].text else { return nil }
    self.init(
      id: id,
      identifier: row["identifier"].text,
      title: title,
      dateText: row["date_text"].text,
      dateEDTF: row["date_edtf"].text,
      reference: row["reference"].text,
      snippet: row["snippet"].text ?? "")
  }
}
