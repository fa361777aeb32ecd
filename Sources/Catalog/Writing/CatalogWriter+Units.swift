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
    return try id(UnitSQL.atPlace, place)
      ?? insert(UnitSQL.insert, place.merging(["number": .text(number)]) { $1 })
  }

  private func deloID(
    _ number: String, papka: String?, under parentID: Int64?, in repositoryID: Int64
  ) throws -> Int64 {
    let place: [String: SQLValue] = [
      "repository_id": .integer(repositoryID),
      "parent_id": parentID.map(SQLValue.integer) ?? nil,
      "sort_key": .text(SortKey(number).description),
    ]
    let inPapki = try snapshot.select(UnitSQL.deloInPapki, place).records
    guard let papka else {
      if inPapki.count == 1, let only = inPapki[0]["id"].integer { return only }
      return try unit(.delo, number, under: parentID, in: repositoryID)
    }
    let papkaID = try unit(.papka, papka, under: parentID, in: repositoryID)
    if let known = inPapki.first(where: { $0["parent_id"].integer == papkaID })?["id"].integer {
      return known
    }
    if inPapki.isEmpty, let direct = try id(UnitSQL.deloUnder, place) {
      try execute(UnitSQL.move, ["id": .integer(direct), "parent_id": .integer(papkaID)])
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
    guard try id(UnitSQL.unplaced, ["id": .integer(deloID)]) != nil else { return }
    let direct = try unit(.delo, number, under: parentID, in: repositoryID)
    let both: [String: SQLValue] = ["id": .integer(deloID), "to": .integer(direct)]
    try execute(UnitSQL.moveUnplaced, both)
    guard try id(UnitSQL.notedWithoutPapka, ["id": .integer(deloID)]) != nil else { return }
    for sql in UnitSQL.moveNotes { try execute(sql, both) }
  }

  /// Remembers that a person named the papka of a delo.
  func confirmPapka(of unitID: Int64) throws {
    try execute(UnitSQL.confirmPapka, ["id": .integer(unitID)])
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
    for released in try ids(UnitSQL.released, values) {
      if let direct = try id(UnitSQL.deloUnder, values) {
        try unite(released, into: direct)
      } else {
        try execute(
          UnitSQL.move, ["id": .integer(released), "parent_id": values["parent_id"] ?? nil])
      }
    }
    let placed = try ids(UnitSQL.deloInPapki, values)
    if placed.count == 1, let direct = try id(UnitSQL.deloUnder, values) {
      try unite(direct, into: placed[0])
    }
  }

  /// Puts the dela of a unit's number in order, when something that a person noted there is gone.
  func settle(unit: Int64) throws {
    try execute(UnitSQL.forgetPapka, ["id": .integer(unit)])
    if let place = try deloPlace(of: unit) { try settle(place) }
  }

  private func ids(_ sql: String, _ values: [String: SQLValue]) throws -> [Int64] {
    try snapshot.select(sql, values).rows.compactMap { $0.first?.integer }
  }

  /// Makes two units one; what a person noted, tags and decisions go along.
  ///
  /// Where a person noted different things about them they stay two, so that nothing is lost.
  private func unite(_ unitID: Int64, into otherID: Int64) throws {
    guard try id(UnitSQL.contradiction, ["id": .integer(unitID), "to": .integer(otherID)]) == nil
    else { return }
    for sql in UnitSQL.unite {
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
    let row = try snapshot.select(UnitSQL.deloPlace, ["id": .integer(unitID)]).records.first
    guard let row, let repositoryID = row["repository_id"].integer,
      let sortKey = row["sort_key"].text
    else { return nil }
    return DeloPlace(
      repositoryID: repositoryID, parentID: row["parent_id"].integer, sortKey: sortKey)
  }
}

/// The statements that keep the tree of units.
private enum UnitSQL {
  static let atPlace = """
    SELECT id
    FROM archival_units
    WHERE repository_id = :repository_id
      AND ifnull(parent_id, 0) = ifnull(:parent_id, 0)
      AND level = :level
      AND sort_key = :sort_key
    """

  static let insert = """
    INSERT INTO archival_units (repository_id, parent_id, level, number, sort_key)
    VALUES (:repository_id, :parent_id, :level, :number, :sort_key)
    """

  static let deloUnder = """
    SELECT id
    FROM archival_units
    WHERE repository_id = :repository_id
      AND ifnull(parent_id, 0) = ifnull(:parent_id, 0)
      AND level = 'delo'
      AND sort_key = :sort_key
    """

  /// The dela of one number in all papki of an opis, without those of which there is nothing left
  /// but decisions that were undone.
  static let deloInPapki = """
    SELECT dela.id, dela.parent_id
    FROM archival_units AS papki
    JOIN archival_units AS dela ON dela.parent_id = papki.id
    WHERE papki.repository_id = :repository_id
      AND ifnull(papki.parent_id, 0) = ifnull(:parent_id, 0)
      AND papki.level = 'papka'
      AND dela.level = 'delo'
      AND dela.sort_key = :sort_key
      AND (
        coalesce(dela.title, dela.date_text, dela.leaf_count, dela.note) IS NOT NULL
        OR EXISTS (
          SELECT 1 FROM archival_references WHERE archival_references.unit_id = dela.id
        )
        OR EXISTS (SELECT 1 FROM unit_tags WHERE unit_tags.unit_id = dela.id)
      )
    """

  /// Those of them that are in a papka which no reference names and no person has named.
  static let released = """
    SELECT dela.id
    FROM archival_units AS papki
    JOIN archival_units AS dela ON dela.parent_id = papki.id
    WHERE papki.repository_id = :repository_id
      AND ifnull(papki.parent_id, 0) = ifnull(:parent_id, 0)
      AND papki.level = 'papka'
      AND dela.level = 'delo'
      AND dela.sort_key = :sort_key
      AND NOT dela.papka_by_hand
      AND NOT EXISTS (
        SELECT 1
        FROM archival_references
        WHERE archival_references.unit_id = dela.id AND archival_references.papka IS NOT NULL
      )
    """

  static let deloPlace = """
    SELECT
      dela.repository_id,
      dela.sort_key,
      iif(parents.level = 'papka', parents.parent_id, dela.parent_id) AS parent_id
    FROM archival_units AS dela
    LEFT JOIN archival_units AS parents ON parents.id = dela.parent_id
    WHERE dela.id = :id AND dela.level = 'delo'
    """

  static let move = "UPDATE archival_units SET parent_id = :parent_id WHERE id = :id"

  static let unplaced = """
    SELECT 1
    FROM archival_references
    WHERE unit_id = :id AND papka IS NULL
    UNION ALL
    SELECT 1
    FROM archival_units
    WHERE id = :id
      AND NOT papka_by_hand
      AND (
        coalesce(title, date_text, leaf_count, note) IS NOT NULL
        OR EXISTS (SELECT 1 FROM unit_tags WHERE unit_tags.unit_id = archival_units.id)
      )
    LIMIT 1
    """

  static let notedWithoutPapka = "SELECT 1 FROM archival_units WHERE id = :id AND NOT papka_by_hand"

  static let confirmPapka = "UPDATE archival_units SET papka_by_hand = 1 WHERE id = :id"

  /// When nothing is left of what the person noted there.
  static let forgetPapka = """
    UPDATE archival_units
    SET papka_by_hand = 0
    WHERE id = :id
      AND coalesce(title, date_text, leaf_count, note) IS NULL
      AND NOT EXISTS (SELECT 1 FROM unit_tags WHERE unit_tags.unit_id = archival_units.id)
    """

  static let moveUnplaced = """
    UPDATE archival_references
    SET unit_id = :to
    WHERE unit_id = :id AND papka IS NULL
    """

  static let contradiction = """
    SELECT 1
    FROM archival_units
    JOIN archival_units AS other ON other.id = :to
    WHERE archival_units.id = :id
      AND (
        archival_units.title <> other.title
        OR archival_units.date_text <> other.date_text
        OR archival_units.leaf_count <> other.leaf_count
        OR archival_units.note <> other.note
      )
    """

  /// Gives one unit what a person noted about another, the tags and the decisions.
  private static let giveNotes = [
    "UPDATE OR IGNORE unit_tags SET unit_id = :to WHERE unit_id = :id",
    "DELETE FROM unit_tags WHERE unit_id = :id",
    """
    UPDATE archival_units
    SET title = coalesce(archival_units.title, other.title),
        date_text = coalesce(archival_units.date_text, other.date_text),
        leaf_count = coalesce(archival_units.leaf_count, other.leaf_count),
        note = coalesce(archival_units.note, other.note)
    FROM archival_units AS other
    WHERE archival_units.id = :to AND other.id = :id
    """,
    """
    UPDATE decisions
    SET row_id = :to
    WHERE table_name = 'archival_units' AND row_id = :id
    """,
  ]

  static let moveNotes =
    giveNotes + [
      """
      UPDATE archival_units
      SET title = NULL, date_text = NULL, leaf_count = NULL, note = NULL
      WHERE id = :id
      """
    ]

  static let unite =
    ["UPDATE archival_references SET unit_id = :to WHERE unit_id = :id"] + giveNotes
    + ["DELETE FROM archival_units WHERE id = :id"]
}
