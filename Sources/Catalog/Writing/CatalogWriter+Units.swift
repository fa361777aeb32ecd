internal import ArchivalReferences

/// The tree of fonds, opisi, papki and dela.
///
/// A delo is one unit whether a reference gives its papka or leaves it out. It lies in its papka once
/// any reference names that, and directly under its opis as long as none does. Where references name
/// two papki for one number of a delo they contradict each other: each of the two is a unit then, and the
/// references without a papka are a third, directly under the opis. The result does not depend on the
/// order in which the references come.
extension CatalogWriter {
  /// The narrowest unit that a reference names; the units above it are made where they are missing.
  func unitID(of reference: ArchivalReference, in repositoryID: Int64) throws -> Int64? {
    let numbers = reference.placeNumbers
    var parentID: Int64?
    for level in [ReferenceLevel.fond, .opis] {
      guard let number = numbers[level] else { continue }
      parentID = try unit(level, number, under: parentID, in: repositoryID)
    }
    guard let delo = numbers[.delo] else {
      guard let papka = numbers[.papka] else { return parentID }
      return try unit(.papka, papka, under: parentID, in: repositoryID)
    }
    return try deloID(delo, papka: numbers[.papka], under: parentID, in: repositoryID)
  }

  private func unit(
    _ level: ReferenceLevel, _ number: String, under parentID: Int64?, in repositoryID: Int64
  ) throws -> Int64 {
    let place: [String: SQLValue] = [
      "repository_id": .integer(repositoryID),
      "parent_id": parentID.map(SQLValue.integer) ?? nil,
      "level": .text(level.rawValue),
      "sort_key": .text(SortKey(number).description),
    ]
    return try id(UnitTreeSQL.atPlace, place)
      ?? insert(UnitTreeSQL.insert, place.merging(["number": .text(number)]) { $1 })
  }

  private func deloID(
    _ number: String, papka: String?, under parentID: Int64?, in repositoryID: Int64
  ) throws -> Int64 {
    let place: [String: SQLValue] = [
      "repository_id": .integer(repositoryID),
      "parent_id": parentID.map(SQLValue.integer) ?? nil,
      "sort_key": .text(SortKey(number).description),
    ]
    let inPapki = try snapshot.select(UnitTreeSQL.deloInPapki, place).records
    guard let papka else {
      if inPapki.count == 1, let only = inPapki[0]["id"].integer { return only }
      return try unit(.delo, number, under: parentID, in: repositoryID)
    }
    let papkaID = try unit(.papka, papka, under: parentID, in: repositoryID)
    if let known = inPapki.first(where: { $0["parent_id"].integer == papkaID })?["id"].integer {
      return known
    }
    if inPapki.isEmpty, let direct = try id(UnitTreeSQL.deloUnder, place) {
      try execute(UnitTreeSQL.move, ["id": .integer(direct), "parent_id": .integer(papkaID)])
      return direct
    }
    let deloID = try unit(.delo, number, under: papkaID, in: repositoryID)
    if inPapki.count == 1, let other = inPapki[0]["id"].integer {
      try partUnplaced(from: other, number: number, under: parentID, in: repositoryID)
    }
    return deloID
  }

  /// Takes what does not name the papka away from a delo, when a second papka claims its number:
  /// the references that leave it out, and what a person noted without naming it.
  private func partUnplaced(
    from deloID: Int64, number: String, under parentID: Int64?, in repositoryID: Int64
  ) throws {
    guard try id(UnitTreeSQL.unplaced, ["id": .integer(deloID)]) != nil else { return }
    let direct = try unit(.delo, number, under: parentID, in: repositoryID)
    let both: [String: SQLValue] = ["id": .integer(deloID), "to": .integer(direct)]
    try execute(UnitTreeSQL.moveUnplaced, both)
    guard try id(UnitTreeSQL.notedWithoutPapka, ["id": .integer(deloID)]) != nil else { return }
    for sql in UnitTreeSQL.moveNotes { try execute(sql, both) }
  }

  /// Remembers that a person named the papka of a delo.
  func confirmPapka(of unitID: Int64) throws {
    try execute(UnitTreeSQL.confirmPapka, ["id": .integer(unitID)])
  }

  /// Puts the dela of one number in order after references to them have gone.
  ///
  /// One whose papka no reference names any more goes back under the opis, unless a person has named
  /// the papka; and one without a papka becomes one with the only other that is left.
  func settle(_ place: DeloPlace) throws {
    let values: [String: SQLValue] = [
      "repository_id": .integer(place.repositoryID),
      "parent_id": place.parentID.map(SQLValue.integer) ?? nil,
      "sort_key": .text(place.sortKey),
    ]
    for released in try ids(UnitTreeSQL.released, values) {
      if let direct = try id(UnitTreeSQL.deloUnder, values) {
        try unite(released, into: direct)
      } else {
        try execute(
          UnitTreeSQL.move, ["id": .integer(released), "parent_id": values["parent_id"] ?? nil])
      }
    }
    let placed = try ids(UnitTreeSQL.deloInPapki, values)
    if placed.count == 1, let direct = try id(UnitTreeSQL.deloUnder, values) {
      try unite(direct, into: placed[0])
    }
  }

  /// Puts the dela of a unit's number in order, when something that a person noted there is gone.
  func settle(unit: Int64) throws {
    try execute(UnitTreeSQL.forgetPapka, ["id": .integer(unit)])
    if let place = try deloPlace(of: unit) { try settle(place) }
  }

  private func ids(_ sql: String, _ values: [String: SQLValue]) throws -> [Int64] {
    try snapshot.select(sql, values).rows.compactMap { $0.first?.integer }
  }

  /// Makes two units one; what a person noted, tags and decisions go along.
  ///
  /// Where a person noted different things about them they stay two, so that nothing is lost.
  private func unite(_ unitID: Int64, into otherID: Int64) throws {
    guard
      try id(UnitTreeSQL.contradiction, ["id": .integer(unitID), "to": .integer(otherID)]) == nil
    else { return }
    for sql in UnitTreeSQL.unite {
      try execute(sql, ["id": .integer(unitID), "to": .integer(otherID)])
    }
  }

  /// Where a delo stands: under which opis or fond, whatever its papka is.
  struct DeloPlace: Hashable {
    let repositoryID: Int64
    let parentID: Int64?
    let sortKey: String
  }

  /// The place of a unit, nil when it is no delo.
  func deloPlace(of unitID: Int64) throws -> DeloPlace? {
    let row = try snapshot.select(UnitTreeSQL.deloPlace, ["id": .integer(unitID)]).records.first
    guard let row, let repositoryID = row["repository_id"].integer,
      let sortKey = row["sort_key"].text
    else { return nil }
    return DeloPlace(
      repositoryID: repositoryID, parentID: row["parent_id"].integer, sortKey: sortKey)
  }
}
