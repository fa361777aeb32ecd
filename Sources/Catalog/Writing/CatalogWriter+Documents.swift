internal import HistoricalDates

extension CatalogWriter {
  /// Puts a new document into the catalog, with everything that belongs to it.
  ///
  /// - Returns: Its id.
  /// - Throws: An error when the catalog refuses it.
  public func insert(_ draft: DocumentDraft) throws -> Int64 {
    let id = try insert(DocumentSQL.insert, draft.columns)
    try insertParts(of: draft, into: id)
    return id
  }

  /// Gives a document new contents and does not mind what a person corrected.
  func overwrite(_ id: Int64, with draft: DocumentDraft) throws {
    try execute(DocumentSQL.update, draft.columns.merging(["id": .integer(id)]) { $1 })
    try execute(DocumentSQL.removeSource, ["id": .integer(id)])
    let earlierPlaces = try places(of: id)
    let earlierPersons = try withdrawPeople(from: id)
    let earlierSubjects = try withdrawSubjects(from: id)
    try execute(DocumentSQL.removeReferences, ["id": .integer(id)])
    try removeMarks(of: id)
    try insertParts(of: draft, into: id)
    // Only now, so that a place or a person of both keeps its id.
    try removeUnneeded(earlierPlaces)
    try removeUnneeded(persons: earlierPersons)
    try removeUnneeded(subjects: earlierSubjects)
  }

  /// Takes a document out of the catalog, with the places and people that only it names.
  func remove(_ id: Int64) throws {
    let earlierPlaces = try places(of: id)
    let earlierPersons = try withdrawPeople(from: id)
    let earlierSubjects = try withdrawSubjects(from: id)
    try execute(DocumentSQL.remove, ["id": .integer(id)])
    try removeUnneeded(earlierPlaces)
    try removeUnneeded(persons: earlierPersons)
    try removeUnneeded(subjects: earlierSubjects)
  }

  /// Gives a document the values of another text of it, where it has none itself, and the subjects
  /// that it lacks; does not mind what a person corrected.
  ///
  /// - Returns: The columns in which the two differ.
  func fill(_ id: Int64, from draft: DocumentDraft) throws -> [String] {
    let present = try snapshot.select(DocumentSQL.fields, ["id": .integer(id)]).records.first
    var ignored: Set = ["source_url", "citation", "source"]
    // `March 05, 1958` and `March 5, 1958` are one date.
    if present?["date_edtf"] == draft.columns["date_edtf"] { ignored.insert("date_text") }
    let differing = draft.columns.filter { column, value in
      guard let present, !ignored.contains(column) else { return false }
      return present[column] != .null && value != .null && present[column] != value
    }
    try execute(DocumentSQL.fill, draft.columns.merging(["id": .integer(id)]) { $1 })
    try insertIdentifiers(of: draft, into: id)
    if try self.id(DocumentSQL.countReferences, ["id": .integer(id)]) == 0 {
      try insertReferences(of: draft, into: id)
    }
    // Marks count from the beginning of their own text.
    if present?["body"] == .text("") {
      try removeMarks(of: id)
      try insertMarks(of: draft, into: id)
    }
    try insertSubjects(of: draft, into: id)
    return differing.keys.sorted()
  }

  private func insertParts(of draft: DocumentDraft, into id: Int64) throws {
    try insertIdentifiers(of: draft, into: id)
    try execute(
      DocumentSQL.insertSource,
      [
        "document_id": .integer(id),
        "layout": .text(draft.source.layout),
        "parser_version": .optional(draft.source.parserVersion),
        "text": .text(draft.source.text),
      ])
    try insertReferences(of: draft, into: id)
    try insertSubjects(of: draft, into: id)
    try insertPeople(of: draft, into: id)
    try insertMarks(of: draft, into: id)
  }

  private func insertIdentifiers(of draft: DocumentDraft, into id: Int64) throws {
    for identifier in draft.identifiers {
      try execute(
        DocumentSQL.insertIdentifier,
        [
          "document_id": .integer(id),
          "scheme": .text(identifier.scheme),
          "value": .text(identifier.value),
        ])
    }
  }
}

extension DocumentDraft {
  /// The values of the columns of `documents`, by name.
  fileprivate var columns: [String: SQLValue] {
    var columns: [String: SQLValue] = [
      "title": .text(title),
      "body": .text(body),
      "date_text": .optional(date?.text),
      "date_edtf": .optional(date?.edtf),
      "date_earliest": .optional(date?.earliest?.description),
      "date_latest": .optional(date?.latest?.description),
    ]
    columns.merge(HistoricalDate.columns(of: period, named: "period")) { $1 }
    for field in DocumentField.allCases {
      columns[field.rawValue] = .optional(texts[field])
    }
    return columns
  }
}
