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

  func personIDs(appearingIn documentID: Int64) throws -> [Int64] {
    try snapshot.select(PersonSQL.inDocument, ["document_id": .integer(documentID)])
      .rows.compactMap { $0.first?.integer }
  }

  func refreshPersons(appearingIn documentID: Int64) throws {
    try refreshPersons(personIDs(appearingIn: documentID))
  }

  /// Gives each person the spelling that most documents print.
  func refreshPersons(_ ids: [Int64]) throws {
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
