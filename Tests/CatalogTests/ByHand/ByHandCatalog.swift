import ArchivalReferences
import Catalog
import GRDB
import RepositoryFiles
import Testing

/// An empty catalog in which a test does things by hand.
struct ByHandCatalog {
  let folder: TemporaryFolder
  let file: CatalogFile
  let vera = Attribution(author: "Vera", reason: "seen", time: "2026-01-02T03:04:05Z")
  let later = "2026-02-03T04:05:06Z"

  init() throws {
    folder = try TemporaryFolder()
    file = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
  }

  func place(_ text: String) throws -> ArchivalPlace {
    try #require(ArchivalPlace(text, authority: ArchiveAuthority()))
  }

  func describe(_ text: String, _ values: [UnitField: String]) throws -> [Decision] {
    try file.describe(
      place(text), as: UnitDescription(values), archives: ArchiveAuthority(), by: vera)
  }

  func add(_ title: String, _ references: String...) throws -> Int64 {
    try file.add(
      TypedDocument(title: title, references: references, authority: ArchiveAuthority()), by: vera
    ).id
  }

  func rows(_ sql: String) throws -> [[SQLValue]] {
    try file.select(sql).rows
  }

  /// SQLite's own checks of the file, of the foreign keys and of the full-text index.
  func expectSound() throws {
    try DatabaseQueue(path: file.path).write { database in
      #expect(try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"])
      #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
      try database.execute(
        sql: "INSERT INTO document_text (document_text, rank) VALUES ('integrity-check', 1)")
    }
  }
}
