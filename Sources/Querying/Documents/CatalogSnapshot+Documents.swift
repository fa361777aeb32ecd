internal import ArchivalReferences
internal import Catalog

extension CatalogSnapshot {
  /// The documents with these ids, in their order; an id that no document has is passed over.
  func documents(_ ids: [Int64]) throws -> [DocumentDetails] {
    let pageSize = 500
    return try stride(from: 0, to: ids.count, by: pageSize).flatMap { start in
      try page(Array(ids[start..<min(start + pageSize, ids.count)]))
    }
  }

  /// Reads documents with one question for each kind of thing that belongs to them.
  private func page(_ ids: [Int64]) throws -> [DocumentDetails] {
    let identifiers = try rows(Question.documentIdentifiers, of: ids)
    let references = try rows(Question.documentReferences, of: ids)
    let leaves = try rows(Question.documentLeaves, of: ids, by: "reference_id")
    let subjects = try rows(Question.documentSubjects, of: ids)
    let relations = try rows(Question.documentRelations, of: ids)
    let persons = try rows(Question.documentPersons, of: ids)
    let diagnostics = try rows(Question.documentDiagnostics, of: ids)
    let tags = try rows(Question.documentTags, of: ids)
    let marks = try rows(Question.documentMarks, of: ids)
    let corrections = try rows(Question.documentCorrections, of: ids)
    let documents = try rows(Question.documents, of: ids, by: "id")
    return ids.compactMap { id in
      documents[id]?.first.map { row in
        DocumentDetails(
          row, id: id,
          identifiers: (identifiers[id] ?? []).map(DocumentIdentifier.init),
          references: (references[id] ?? []).map { row in
            ReferenceDetails(row, leaves: row["id"].integer.flatMap { leaves[$0] } ?? [])
          },
          subjects: (subjects[id] ?? []).map(DocumentSubject.init),
          relations: (relations[id] ?? []).map(RelationDetails.init),
          persons: (persons[id] ?? []).map(AppearanceDetails.init),
          marks: (marks[id] ?? []).map(MarkDetails.init),
          diagnostics: (diagnostics[id] ?? []).map(DiagnosticRecord.init),
          tags: (tags[id] ?? []).map(TagDetails.init),
          corrections: (corrections[id] ?? []).map(CorrectionDetails.init))
      }
    }
  }

  private func rows(
    _ question: String, of ids: [Int64], by column: String = "document_id"
  ) throws -> [Int64: [ResultRow]] {
    try Dictionary(
      grouping: select(question, ["ids": .ids(ids)]).records, by: { $0[column].integer ?? 0 })
  }
}

extension DocumentDetails {
  fileprivate init(
    _ row: ResultRow, id: Int64, identifiers: [DocumentIdentifier],
    references: [ReferenceDetails], subjects: [DocumentSubject], relations: [RelationDetails],
    persons: [AppearanceDetails], marks: [MarkDetails], diagnostics: [DiagnosticRecord],
    tags: [TagDetails], corrections: [CorrectionDetails]
  ) {
    self.init(
      id: id,
      title: row["title"].text ?? "",
      dateText: row["date_text"].text,
      dateEDTF: row["date_edtf"].text,
      dateEarliest: row["date_earliest"].text,
      dateLatest: row["date_latest"].text,
      periodText: row["period_text"].text,
      periodEDTF: row["period_edtf"].text,
      periodEarliest: row["period_earliest"].text,
      periodLatest: row["period_latest"].text,
      texts: Dictionary(
        uniqueKeysWithValues: DocumentField.allCases.compactMap { field in
          row[field.rawValue].text.map { (field, $0) }
        }),
      body: row["body"].text ?? "",
      identifiers: identifiers,
      references: references,
      subjects: subjects,
      relations: relations,
      persons: persons,
      marks: marks,
      diagnostics: diagnostics,
      tags: tags,
      note: row["note"].text,
      corrections: corrections)
  }
}

extension DocumentIdentifier {
  fileprivate init(_ row: ResultRow) {
    self.init(scheme: row["scheme"].text ?? "", value: row["value"].text ?? "")
  }
}

extension RelationDetails {
  fileprivate init(_ row: ResultRow) {
    self.init(
      kind: row["kind"].text ?? "", id: row["id"].integer ?? 0, title: row["title"].text ?? "",
      language: row["language"].text, contents: row["contents"].text)
  }
}

extension DocumentSubject {
  fileprivate init(_ row: ResultRow) {
    self.init(kind: row["kind"].text ?? "", name: row["name"].text ?? "")
  }
}

extension ReferenceDetails {
  fileprivate init(_ row: ResultRow, leaves: [ResultRow]) {
    self.init(
      role: row["role"].text ?? "",
      repository: row["repository"].text,
      repositoryName: row["repository_name"].text,
      repositoryCity: row["repository_city"].text,
      repositoryPrinted: row["repository_printed"].text,
      numbers: Dictionary(
        uniqueKeysWithValues: ReferenceLevel.allCases.compactMap { level in
          row[level.rawValue].text.map { (level, $0) }
        }),
      listy: row["listy"].text,
      leaves: leaves.map(Leaves.init),
      shelfmark: row["shelfmark"].text,
      volume: row["volume"].text,
      part: row["part"].text,
      year: row["year"].text,
      other: row["other"].text ?? "{}",
      shortForm: row["short_form"].text ?? "",
      printed: row["printed"].text ?? "",
      position: row["position"].integer ?? 0,
      decisionID: row["decision_id"].integer)
  }
}

extension ReferenceDetails.Leaves {
  fileprivate init(_ row: ResultRow) {
    self.init(
      first: row["first_leaf"].integer ?? 0,
      last: row["last_leaf"].integer,
      firstPrinted: row["first_printed"].text ?? "",
      lastPrinted: row["last_printed"].text)
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

extension DiagnosticRecord {
  fileprivate init(_ row: ResultRow) {
    self.init(
      severity: row["severity"].text ?? "",
      code: row["code"].text ?? "",
      line: row["line"].integer.map(Int.init),
      message: row["message"].text ?? "")
  }
}

extension TagDetails {
  fileprivate init(_ row: ResultRow) {
    self.init(name: row["name"].text ?? "", place: row["place"].text)
  }
}

extension CorrectionDetails {
  fileprivate init(_ row: ResultRow) {
    self.init(
      id: row["id"].integer ?? 0,
      field: row["field"].text ?? "",
      oldValue: row["old_value"].text,
      newValue: row["new_value"].text,
      fileValue: row["file_value"].text,
      author: row["author"].text ?? "",
      decidedAt: row["decided_at"].text ?? "",
      reason: row["reason"].text)
  }
}
