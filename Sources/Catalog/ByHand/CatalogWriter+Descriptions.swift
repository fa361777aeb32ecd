public import ArchivalReferences

extension CatalogWriter {
  /// Gives a fond, opis, papka or delo its title, dates, number of leaves and note.
  ///
  /// The place is made where the catalog does not have it yet.
  ///
  /// - Parameters:
  ///   - place: The place.
  ///   - description: What is to be noted about it.
  ///   - archives: The archives that are known, by whose names a new one is filed.
  ///   - attribution: Who notes it.
  /// - Returns: One decision for each value that changed.
  /// - Throws: A ``PlaceError``, or an error when the catalog refuses the values.
  public func describe(
    _ place: ArchivalPlace, as description: UnitDescription, archives: ArchiveAuthority,
    by attribution: Attribution
  ) throws -> [Decision] {
    try place.requireUnit()
    guard
      let unit = description.saysSomething
        ? try requireUnit(at: place, archives: archives) : try snapshot.unit(at: place)
    else { return [] }
    let decisions = try describe(unit: unit, as: description, by: attribution)
    if !decisions.isEmpty { try confirmPapka(of: unit, at: place) }
    return decisions
  }

  /// Gives a unit its title, dates, number of leaves and note.
  ///
  /// - Parameters:
  ///   - unit: The id in `archival_units`.
  ///   - description: What is to be noted about it.
  ///   - attribution: Who notes it.
  /// - Returns: One decision for each value that changed.
  /// - Throws: An error when the catalog refuses the values.
  public func describe(
    unit: Int64, as description: UnitDescription, by attribution: Attribution
  ) throws -> [Decision] {
    try UnitField.allCases.compactMap { field in
      guard let value = description.values[field] else { return nil }
      let present = try self.value(of: field, in: unit)
      guard value != present else { return nil }
      try set(field, to: value, in: unit)
      return try decide(
        .describe, .unit, unit, field: field.rawValue, from: present, to: value, by: attribution)
    }
  }

  /// Takes back what ``describe(unit:as:by:)`` has decided.
  func undoDescription(_ decision: Decision, later: [Decision]) throws {
    guard let field = decision.field.flatMap(UnitField.init) else {
      throw DecisionError.unknownKind(id: decision.id)
    }
    let later = later.filter { $0.kind == .describe && $0.field == decision.field }
    guard later.isEmpty else {
      throw DecisionError.neededByLater(id: decision.id, later: later.map(\.id))
    }
    let present = try value(of: field, in: decision.rowID)
    guard present == decision.newValue else {
      throw DecisionError.changedOtherwise(
        id: decision.id, decided: decision.newValue, present: present)
    }
    try set(field, to: decision.oldValue, in: decision.rowID)
    try settle(unit: decision.rowID)
  }

  /// Remembers that a person named the papka of a delo, where the place does.
  func confirmPapka(of unit: Int64, at place: ArchivalPlace) throws {
    if place.numbers[.papka] != nil, place.numbers[.delo] != nil { try confirmPapka(of: unit) }
  }

  /// The unit at a place, which is made where there is none.
  ///
  /// A delo without a papka moves to the papka that the place names.
  func requireUnit(at place: ArchivalPlace, archives: ArchiveAuthority) throws -> Int64 {
    guard place.numbers[.papka] != nil, place.numbers[.delo] != nil else {
      return try snapshot.unit(at: place) ?? makeUnit(at: place, archives: archives)
    }
    // Without an archive the place must be there already, and be the only one.
    var place = place
    if place.repository == nil, let id = try snapshot.unit(at: place) {
      place.repository = try snapshot.repositoryCode(ofUnit: id)
    }
    return try makeUnit(at: place, archives: archives)
  }

  private func makeUnit(at place: ArchivalPlace, archives: ArchiveAuthority) throws -> Int64 {
    guard let name = place.repository else { throw PlaceError.missingArchive }
    let archive = archives.archive(named: name)
    let known = try snapshot.select(UnitSQL.repositoryCode, ["name": .text(name)]).rows.first
    let code = known?.first?.text ?? archive?.code ?? name
    var reference = ArchivalReference(printed: "", range: 0..<0)
    for (level, number) in place.numbers { reference[level] = number }
    let repository = try repositoryID(code: code, archive: archive)
    guard let unit = try unitID(of: reference, in: repository) else {
      throw PlaceError.archiveAlone(name: name)
    }
    return unit
  }

  private func value(of field: UnitField, in unit: Int64) throws -> String? {
    let row = try snapshot.select(UnitSQL.byID, ["id": .integer(unit)]).records.first
    return row.flatMap { row in
      row[field.rawValue].text ?? row[field.rawValue].integer.map { String($0) }
    }
  }

  private func set(_ field: UnitField, to value: String?, in unit: Int64) throws {
    let statement =
      switch field {
      case .title: UnitSQL.setTitle
      case .dates: UnitSQL.setDates
      case .leafCount: UnitSQL.setLeafCount
      case .note: UnitSQL.setNote
      }
    // In a strict table SQLite makes the number of leaves out of its digits.
    try execute(statement, ["id": .integer(unit), "value": .optional(value)])
  }
}

/// The statements that describe units.
private enum UnitSQL {
  static let byID = "SELECT * FROM archival_units WHERE id = :id"

  static let repositoryCode = """
    SELECT code
    FROM repositories
    WHERE code = :name COLLATE NOCASE
    ORDER BY code <> :name
    LIMIT 1
    """

  static let setTitle = "UPDATE archival_units SET title = :value WHERE id = :id"
  static let setDates = "UPDATE archival_units SET date_text = :value WHERE id = :id"
  static let setLeafCount = "UPDATE archival_units SET leaf_count = :value WHERE id = :id"
  static let setNote = "UPDATE archival_units SET note = :value WHERE id = :id"
}
