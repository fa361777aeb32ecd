public import ArchivalReferences

extension CatalogSnapshot {
  /// The units at a place and below it, whether or not documents come from them.
  ///
  /// A papka beside a delo does not leave out the delo without one.
  ///
  /// - Throws: An error when the catalog cannot be read.
  public func units(at place: ArchivalPlace) throws -> [UnitLocation] {
    guard place.shelfmark == nil else { return [] }
    var values: [String: SQLValue] = ["repository": .optional(place.repository)]
    for level in ReferenceLevel.allCases {
      values[level.rawValue] = .optional(place.numbers[level].map { SortKey($0).description })
    }
    let narrowest = place.numbers.keys.max()
    return try select(UnitSQL.atPlace, values).records.compactMap { row in
      guard let id = row["id"].integer, let path = row["path"].text else { return nil }
      let isPlace = row["level"].text == narrowest?.rawValue
      let isExact = ReferenceLevel.allCases.allSatisfy { level in
        (place.numbers[level] == nil) == (row[level.rawValue] == .null)
      }
      return UnitLocation(id: id, path: path, isPlace: isPlace, isExact: isPlace && isExact)
    }
  }

  /// The one unit that is a place; nil when there is none.
  ///
  /// A delo without a papka and one in the only papka that has its number are the same place.
  ///
  /// - Throws: A ``PlaceError`` when several are, or no fond is named.
  func unit(at place: ArchivalPlace) throws -> Int64? {
    try place.requireUnit()
    let candidates = try units(at: place).filter(\.isPlace)
    let exact = candidates.filter(\.isExact)
    let best = exact.isEmpty ? candidates : exact
    guard best.count <= 1 else { throw PlaceError.ambiguous(paths: best.map(\.path)) }
    return best.first?.id
  }
}

extension CatalogSnapshot {
  /// The name of the archive with a code, as the catalog has it.
  ///
  /// - Throws: An error when the catalog cannot be read.
  public func archiveName(code: String) throws -> String? {
    try select(UnitSQL.archiveName, ["code": .text(code)]).rows.first?.first?.text
  }
}

extension CatalogSnapshot {
  /// The code of the archive that holds a unit.
  func repositoryCode(ofUnit id: Int64) throws -> String? {
    try select(UnitSQL.repositoryOfUnit, ["id": .integer(id)]).rows.first?.first?.text
  }
}

/// The statements that find units.
private enum UnitSQL {
  static let repositoryOfUnit = """
    SELECT repositories.code
    FROM archival_units
    JOIN repositories ON repositories.id = archival_units.repository_id
    WHERE archival_units.id = :id
    """

  static let archiveName = "SELECT name FROM repositories WHERE code = :code"

  static let atPlace = """
    WITH RECURSIVE
      located (id, level, path, sort_path, fond, opis, papka, delo) AS (
        SELECT
          archival_units.id,
          archival_units.level,
          repositories.code || '/' || iif(level = 'papka', 'p', '') || number,
          repositories.code || ' ' || sort_key,
          iif(level = 'fond', sort_key, NULL),
          iif(level = 'opis', sort_key, NULL),
          iif(level = 'papka', sort_key, NULL),
          iif(level = 'delo', sort_key, NULL)
        FROM repositories
        JOIN archival_units ON archival_units.repository_id = repositories.id
        WHERE archival_units.parent_id IS NULL
          AND (:repository IS NULL OR repositories.code = :repository COLLATE NOCASE)
          AND sort_key = coalesce(
            CASE level
              WHEN 'fond' THEN :fond
              WHEN 'opis' THEN :opis
              WHEN 'papka' THEN :papka
              WHEN 'delo' THEN :delo
            END,
            sort_key
          )
        UNION ALL
        SELECT
          archival_units.id,
          archival_units.level,
          path || '/' || iif(archival_units.level = 'papka', 'p', '') || number,
          sort_path || ' ' || sort_key,
          iif(archival_units.level = 'fond', sort_key, fond),
          iif(archival_units.level = 'opis', sort_key, opis),
          iif(archival_units.level = 'papka', sort_key, papka),
          iif(archival_units.level = 'delo', sort_key, delo)
        FROM located
        JOIN archival_units ON archival_units.parent_id = located.id
        WHERE sort_key = coalesce(
          CASE archival_units.level
            WHEN 'fond' THEN :fond
            WHEN 'opis' THEN :opis
            WHEN 'papka' THEN :papka
            WHEN 'delo' THEN :delo
          END,
          sort_key
        )
      )
    SELECT id, level, path, fond, opis, papka, delo
    FROM located
    WHERE fond IS coalesce(:fond, fond)
      AND opis IS coalesce(:opis, opis)
      AND (papka IS coalesce(:papka, papka) OR (papka IS NULL AND :delo IS NOT NULL))
      AND delo IS coalesce(:delo, delo)
    ORDER BY sort_path
    """
}
