internal import ArchivalReferences

extension CatalogWriter {
  func insertReferences(of draft: DocumentDraft, into documentID: Int64) throws {
    for (index, entry) in draft.references.enumerated() {
      try insert(entry, at: index + 1, into: documentID)
    }
  }

  @discardableResult
  func insert(
    _ entry: DocumentDraft.Reference, at position: Int, into documentID: Int64
  ) throws -> Int64 {
    let reference = entry.reference
    let repositoryID = try reference.repository.map {
      try self.repositoryID(code: $0, archive: entry.archive)
    }
    var values: [String: SQLValue] = [
      "document_id": .integer(documentID),
      "position": .optional(position),
      "unit_id": nil,
      "repository_id": repositoryID.map(SQLValue.integer) ?? nil,
      "role": .text(entry.role.rawValue),
      "repository": .optional(reference.repository),
      "repository_printed": .optional(reference.repositoryPrinted),
      "listy": .optional(reference.listy),
      "shelfmark": .optional(reference.shelfmark),
      "volume": .optional(reference.volume),
      "part": .optional(reference.part),
      "year": .optional(reference.year),
      "other": .text(try JSONText.object(reference.other)),
      "short_form": .text(reference.shortForm),
      "printed": .text(reference.printed),
    ]
    let placeNumbers = reference.placeNumbers
    for level in ReferenceLevel.allCases {
      values[level.rawValue] = .optional(reference[level])
      values["\(level.rawValue)_sort_key"] = .optional(
        placeNumbers[level].map { SortKey($0).description })
    }
    if let repositoryID, let unitID = try unitID(of: reference, in: repositoryID) {
      values["unit_id"] = .integer(unitID)
    }
    let referenceID = try insert(ReferenceSQL.insert, values)
    try insertLeaves(reference.leaves, of: referenceID)
    return referenceID
  }

  private func insertLeaves(_ leaves: [LeafRange], of referenceID: Int64) throws {
    for range in leaves {
      try execute(
        ReferenceSQL.insertLeaves,
        [
          "reference_id": .integer(referenceID),
          "first_leaf": .optional(range.first.number),
          "last_leaf": .optional(range.last?.number),
          "first_printed": .text(range.first.description),
          "last_printed": .optional(range.last?.description),
        ])
    }
  }

  func repositoryID(code: String, archive: Archive?) throws -> Int64 {
    if let known = try id(ReferenceSQL.repositoryByCode, ["code": .text(code)]) { return known }
    let repositoryID = try insert(
      ReferenceSQL.insertRepository,
      [
        "code": .text(code),
        "name": .text(archive?.name ?? code),
        "native_name": .optional(archive?.nativeName),
        "city": .optional(archive?.city),
        "country": .optional(archive?.country),
        "is_known": archive == nil ? 0 : 1,
      ])
    for name in archive?.otherNames ?? [] {
      try execute(
        ReferenceSQL.insertRepositoryName,
        [
          "repository_id": .integer(repositoryID),
          "name": .text(name.name),
          "language": .text(name.language),
          "kind": .text(name.kind.rawValue),
          "valid_from": .optional(name.validFrom),
          "valid_to": .optional(name.validTo),
        ])
    }
    return repositoryID
  }
}
