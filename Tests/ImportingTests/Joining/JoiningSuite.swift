import ArchivalReferences
import Catalog
import Foundation
import GRDB
import Importing
import RepositoryFiles
import Testing

/// A suite about two catalogs of which one is joined to the other, and what its tests do with them.
protocol JoiningSuite {
  var ours: CatalogFile { get }
  var theirs: CatalogFile { get }
}

extension JoiningSuite {
  func by(_ author: String, _ day: Int = 1) -> Attribution {
    Attribution(author: author, reason: "seen", time: "2026-01-0\(day)T03:04:05Z")
  }

  @discardableResult
  func join(_ other: CatalogFile? = nil) throws -> ImportReport {
    try CatalogImporter(into: ours).run((other ?? theirs).path)
  }

  func importFixtures(into catalog: CatalogFile) throws {
    _ = try Importer(into: catalog).run([RepositoryFiles.documents.path])
  }

  func correct(
    _ catalog: CatalogFile, _ values: [CorrectedField: String] = [:], removing: [Int] = [],
    adding: [String] = [], document: Int64 = 1, by attribution: Attribution
  ) throws {
    let correction = try DocumentCorrection(
      values, removingReferences: removing, addingReferences: adding,
      authority: catalog.archiveAuthority())
    _ = try catalog.correct(document, correction, by: attribution)
  }

  func add(_ catalog: CatalogFile, _ title: String, by attribution: Attribution) throws {
    _ = try catalog.add(
      TypedDocument(
        title: title, references: ["RGANI f. 5, op. 30, d. 1"],
        authority: catalog.archiveAuthority()),
      by: attribution)
  }

  func describe(
    _ catalog: CatalogFile, _ place: String, _ values: [UnitField: String],
    by attribution: Attribution
  ) throws {
    let authority = try catalog.archiveAuthority()
    _ = try catalog.describe(
      #require(ArchivalPlace(place, authority: authority)), as: UnitDescription(values),
      archives: authority, by: attribution)
  }

  func tag(_ catalog: CatalogFile, _ name: String, by attribution: Attribution) throws {
    _ = try catalog.tag(
      .document(1), [TagName(name)], archives: ArchiveAuthority(), by: attribution)
  }

  func rows(_ sql: String, in catalog: CatalogFile? = nil) throws -> [[SQLValue]] {
    try (catalog ?? ours).select(sql).rows
  }

  func diagnostics(_ report: ImportReport, _ code: String) -> [String] {
    report.files.flatMap(\.diagnostics).filter { $0.code == code }.map(\.message)
  }

  /// Every row of every table but those of the history, in order.
  func dump(_ catalog: CatalogFile, except ignored: Set<String>? = nil) throws
    -> [String: [[SQLValue]]]
  {
    let tables = try catalog.select(
      """
      SELECT name FROM sqlite_schema
      WHERE type = 'table' AND name NOT LIKE 'document_text%' AND name NOT LIKE 'sqlite_%'
      """
    ).rows.compactMap { $0.first?.text }
    return try Dictionary(
      uniqueKeysWithValues: tables.filter { !(ignored ?? history).contains($0) }.map { table in
        (table, try catalog.select("SELECT * FROM \(table)").rows)
      })
  }

  func expectSound() throws {
    try DatabaseQueue(path: ours.path).write { database in
      #expect(try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"])
      #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
      try database.execute(
        sql: "INSERT INTO document_text (document_text, rank) VALUES ('integrity-check', 1)")
    }
  }

  /// Everything that can be done by hand.
  func workByHand(in catalog: CatalogFile) throws {
    try correct(
      catalog, [.title: "By hand", .date: "circa 1956", .note: "n", .text(.summary): ""],
      removing: [1], adding: ["GARF f. Р-1, op. 2, d. 3, ll. 4-5"], by: by("Olga"))
    try correct(catalog, [.title: "By hand again"], by: by("Olga", 2))
    try tag(catalog, "Seen", by: by("Olga"))
    _ = try catalog.add(
      OwnArchive(code: "GAVOLO", name: "Archive of Vologda", otherNames: ["ГАВоло"]),
      by: by("Olga"))
    _ = try catalog.add(
      TypedDocument(
        title: "Typed", date: "1957", references: ["ГАВоло. Ф. 1. Оп. 2. П. 3. Д. 4. Л. 5"],
        note: "t", authority: catalog.archiveAuthority()), by: by("Olga", 3))
    try describe(
      catalog, "AVPRF/0102/13/p72/5", [.title: "Korea", .leafCount: "9"], by: by("Olga"))
    try describe(catalog, "AVPRF/09901/14/6", [.note: "thick"], by: by("Olga"))
  }

  /// The tables in which joining leaves its traces.
  var history: Set<String> {
    ["import_runs", "import_files", "import_changes", "diagnostics", "grdb_migrations"]
  }
}
