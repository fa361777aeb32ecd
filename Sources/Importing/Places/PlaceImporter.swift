public import ArchivalReferences
public import Catalog

/// Takes descriptions of places from a table into a catalog.
public struct PlaceImporter: Sendable {
  private let catalog: CatalogFile
  private let archives: ArchiveAuthority

  /// Makes an importer for a catalog that is open for writing.
  public init(into catalog: CatalogFile, archives: ArchiveAuthority) {
    self.catalog = catalog
    self.archives = archives
  }

  /// Takes over what a list says; an empty cell changes nothing.
  ///
  /// A row that cannot be taken over does not keep the others from it.
  ///
  /// - Throws: A ``CatalogError`` when the catalog cannot be written; then nothing has changed.
  public func run(_ list: PlaceList, by attribution: Attribution) throws -> PlaceImportReport {
    try catalog.write { writer in
      let units = Dictionary(
        grouping: try writer.snapshot.units(at: ArchivalPlace(repository: nil)), by: \.path)
      var decisions: [Decision] = []
      var problems = list.problems
      for row in list.rows {
        do {
          try writer.attempt {
            decisions += try take(row, known: units[row.path] ?? [], into: writer, by: attribution)
          }
        } catch let error as PlaceError {
          problems.append(PlaceList.problem(row.line, "unusable-row", error.description))
        }
      }
      return PlaceImportReport(rows: list.count, decisions: decisions, problems: problems)
    }
  }

  private func take(
    _ row: PlaceList.Row, known: [UnitLocation], into writer: CatalogWriter,
    by attribution: Attribution
  ) throws -> [Decision] {
    let description = try UnitDescription(row.values)
    if known.count == 1 {
      return try writer.describe(unit: known[0].id, as: description, by: attribution)
    }
    if try isArchive(row, in: writer) { return [] }
    guard let place = ArchivalPlace(row.path, authority: archives) else {
      throw PlaceError.archiveAlone(name: row.path)
    }
    return try writer.describe(place, as: description, archives: archives, by: attribution)
  }

  /// Whether a row is that of an archive and says nothing but its name, which it has already.
  private func isArchive(_ row: PlaceList.Row, in writer: CatalogWriter) throws -> Bool {
    guard row.values.keys.allSatisfy({ $0 == .title }) else { return false }
    let name = try writer.snapshot.archiveName(code: row.path)
    return name != nil && name == row.values[.title]
  }
}
