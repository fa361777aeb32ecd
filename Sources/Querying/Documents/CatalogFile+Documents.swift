internal import ArchivalReferences
public import Catalog

extension CatalogFile {
  /// The document with an id or another name.
  ///
  /// - Parameter text: The id in the catalog (`12`), an identifier (`wilson:115935`) or an address
  ///   under which the document was ever known.
  /// - Returns: The document, nil when there is none with this name.
  /// - Throws: A ``CatalogError``.
  public func document(_ text: String) throws -> DocumentDetails? {
    try read { catalog in
      if let id = Int64(text), let document = try catalog.document(id) { return document }
      let named = try catalog.select(Question.documentID, ["text": .text(text)]).rows.first
      guard let id = named?.first?.integer else { return nil }
      return try catalog.document(id)
    }
  }
}

extension CatalogSnapshot {
  fileprivate func document(_ id: Int64) throws -> DocumentDetails? {
    let parameter: [String: SQLValue] = ["id": .integer(id)]
    guard let row = try select(Question.document, parameter).records.first else { return nil }
    let leaves = try Dictionary(
      grouping: select(Question.documentLeaves, parameter).records,
      by: { $0["reference_id"].integer ?? 0 })
    return try DocumentDetails(
      id: id,
      title: row["title"].text ?? "",
      dateText: row["date_text"].text,
      dateEDTF: row["date_edtf"].text,
      dateEarliest: row["date_earliest"].text,
      dateLatest: row["date_latest"].text,
      texts: Dictionary(
        uniqueKeysWithValues: DocumentField.allCases.compactMap { field in
          row[field.rawValue].text.map { (field, $0) }
        }),
      body: row["body"].text ?? "",
      identifiers: select(Question.documentIdentifiers, parameter).records.map { row in
        DocumentIdentifier(scheme: row["scheme"].text ?? "", value: row["value"].text ?? "")
      },
      references: select(Question.documentReferences, parameter).records.map { row in
        ReferenceDetails(row, leaves: leaves[row["id"].integer ?? 0] ?? [])
      },
      persons: select(Question.documentPersons, parameter).records.map(AppearanceDetails.init),
      diagnostics: select(Question.documentDiagnostics, parameter).records.map { row in
        DiagnosticRecord(
          severity: row["severity"].text ?? "", code: row["code"].text ?? "",
          line: row["line"].integer.map(Int.init), message: row["message"].text ?? "")
      })
  }
}

extension ReferenceDetails {
  fileprivate init(_ row: ResultRow, leaves: [ResultRow]) {
    self.init(
      role: row["role"].text ?? "",
      repository: row["repository"].text,
      repositoryName: row["repository_name"].text,
      repositoryPrinted: row["repository_printed"].text,
      numbers: Dictionary(
        uniqueKeysWithValues: ReferenceLevel.allCases.compactMap { level in
          row[level.rawValue].text.map { (level, $0) }
        }),
      listy: row["listy"].text,
      leaves: leaves.map { row in
        Leaves(first: row["first_leaf"].integer ?? 0, last: row["last_leaf"].integer)
      },
      shelfmark: row["shelfmark"].text,
      volume: row["volume"].text,
      part: row["part"].text,
      year: row["year"].text,
      other: row["other"].text ?? "{}",
      shortForm: row["short_form"].text ?? "",
      printed: row["printed"].text ?? "")
  }
}

extension AppearanceDetails {
  fileprivate init(_ row: ResultRow) {
    self.init(
      personID: row["id"].integer ?? 0,
      name: row["name"].text ?? "",
      sortName: row["sort_name"].text ?? "",
      role: row["role"].text ?? "",
      printedName: row["printed_name"].text ?? "",
      office: row["office"].text,
      mentions: row["mentions"].integer ?? 0)
  }
}
