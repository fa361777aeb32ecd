internal import ArchivalReferences
public import Catalog

extension CatalogFile {
  /// What was decided by hand, the earliest first; undone decisions too.
  ///
  /// - Parameters:
  ///   - target: Only the decisions on this document, or on this place and below it; nil for all of
  ///     them.
  ///   - filter: Whose decisions, and whether undone ones too.
  /// - Throws: A ``CatalogError``.
  public func decisions(
    on target: CatalogTarget? = nil, filter: DecisionFilter = DecisionFilter()
  ) throws -> [DecisionDetails] {
    try read { catalog in
      switch target {
      case nil:
        return try catalog.decisions(filter: filter)
      case .document(let id):
        return try catalog.decisions(filter: filter, documents: [id])
      case .place(let place):
        var archives: [Int64] = []
        if place.numbers.isEmpty, place.shelfmark == nil, let code = place.repository {
          archives = try catalog.select(Question.archiveIDs, ["code": .text(code)])
            .rows.compactMap { $0.first?.integer }
        }
        return try catalog.decisions(
          filter: filter, units: catalog.units(at: place).map(\.id), archives: archives)
      }
    }
  }

  /// The decisions with these numbers.
  ///
  /// - Throws: A ``CatalogError``.
  public func decisions(numbered ids: [Int64]) throws -> [DecisionDetails] {
    try read { try $0.decisions(filter: DecisionFilter(), numbered: ids) }
  }
}

extension CatalogSnapshot {
  fileprivate func decisions(
    filter: DecisionFilter, numbered ids: [Int64]? = nil, documents: [Int64]? = nil,
    units: [Int64]? = nil,
    archives: [Int64]? = nil
  ) throws -> [DecisionDetails] {
    try select(
      Question.decisions,
      [
        "author": .optional(filter.author),
        "standing": filter.standingOnly ? 1 : 0,
        "decisions": ids.map(SQLValue.ids) ?? nil,
        "documents": documents.map(SQLValue.ids) ?? nil,
        "units": units.map(SQLValue.ids) ?? nil,
        "archives": archives.map(SQLValue.ids) ?? nil,
      ]
    ).records.map(DecisionDetails.init)
  }
}

extension DecisionDetails {
  fileprivate init(_ row: ResultRow) {
    self.init(
      id: row["id"].integer ?? 0,
      kind: row["kind"].text ?? "",
      what: row["what"].text ?? "",
      field: row["field"].text,
      oldValue: row["old_value"].text,
      newValue: row["new_value"].text,
      author: row["author"].text ?? "",
      decidedAt: row["decided_at"].text ?? "",
      reason: row["reason"].text,
      undoneAt: row["undone_at"].text,
      fileValue: row["file_value"].text,
      cameFrom: row["came_from"].text)
  }
}
