internal import PersonNames

extension CatalogWriter {
  func insertPeople(of draft: DocumentDraft, into documentID: Int64) throws {
    for person in draft.people {
      let personID = try personID(of: person.name)
      try execute(
        PersonSQL.insertAppearance,
        [
          "document_id": .integer(documentID),
          "person_id": .integer(personID),
          "role": .text(person.role.rawValue),
          "printed_name": .text(person.name.printed),
          "office": .optional(person.office),
          "mentions": .optional(person.mentions),
        ])
    }
    try execute(
      PersonSQL.countSpellings, ["document_id": .integer(documentID), "change": 1])
    try refreshNames(of: personIDs(appearingIn: documentID))
  }

  /// Takes all people out of a document; they stay in the catalog.
  ///
  /// - Returns: Their ids, for ``removeUnneeded(persons:)``.
  func withdrawPeople(from documentID: Int64) throws -> [Int64] {
    let ids = try personIDs(appearingIn: documentID)
    try execute(
      PersonSQL.countSpellings, ["document_id": .integer(documentID), "change": -1])
    try execute(DocumentSQL.removeAppearances, ["id": .integer(documentID)])
    return ids
  }

  /// Takes spellings out of the catalog that no document prints any more, and people without any.
  func removeUnneeded(persons ids: [Int64]) throws {
    for id in ids {
      try execute(PersonSQL.removeUnprintedNames, ["person_id": .integer(id)])
      try execute(PersonSQL.removeUnnamed, ["person_id": .integer(id)])
    }
    try refreshNames(of: ids)
  }

  /// Counts spellings from the beginning, and takes those away that no document prints.
  func recount(persons ids: [Int64]) throws {
    for id in ids { try execute(PersonSQL.recountSpellings, ["person_id": .integer(id)]) }
    try removeUnneeded(persons: ids)
  }

  /// The person that goes by a name, who is made when nobody does.
  private func personID(of name: PersonName) throws -> Int64 {
    let known = try id(PersonSQL.byKey, ["name_key": .text(name.key)])
    let personID =
      try known
      ?? insert(
        PersonSQL.insert, ["name": .text(name.printed), "sort_name": .text(name.sortName)])
    try execute(
      PersonSQL.insertName,
      [
        "person_id": .integer(personID),
        "name": .text(name.printed),
        "script": .text(Script(of: name.printed).rawValue),
        "name_key": .text(name.key),
      ])
    return personID
  }

  private func personIDs(appearingIn documentID: Int64) throws -> [Int64] {
    try snapshot.select(PersonSQL.inDocument, ["document_id": .integer(documentID)])
      .rows.compactMap { $0.first?.integer }
  }

  /// Files each person under the spelling that most documents print.
  private func refreshNames(of ids: [Int64]) throws {
    for id in ids {
      let rows = try snapshot.select(PersonSQL.commonestSpelling, ["person_id": .integer(id)]).rows
      guard let spelling = rows.first?.first?.text else { continue }
      try execute(
        PersonSQL.rename,
        [
          "person_id": .integer(id),
          "name": .text(spelling),
          "sort_name": .text(PersonName(spelling).sortName),
        ])
    }
  }
}
