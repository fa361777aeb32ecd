import Catalog
import Foundation
import GRDB
import Importing
import RepositoryFiles
import Testing

/// An empty catalog in a folder of its own, and ways to look into it.
struct TestCatalog {
  let folder: TemporaryFolder
  let catalog: CatalogFile

  init() throws {
    folder = try TemporaryFolder()
    catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
  }

  /// Imports files.
  func run(_ paths: String..., options: ImportOptions = ImportOptions()) throws -> ImportReport {
    try Importer(into: catalog, options: options).run(paths)
  }

  func outcomes(_ report: ImportReport) -> [ImportOutcome] {
    report.files.map(\.outcome)
  }

  /// A page in the print layout; its number is in its address.
  func page(
    number: Int?, title: String = "On rails", papka: String? = nil, delo: Int = 6,
    body: String = "Rails."
  ) -> String {
    let address = number.map { "<https://digitalarchive.wilsoncenter.org/document/\($0)>" } ?? ""
    let papka = papka.map { "P. \($0), " } ?? ""
    return """
      **March 3, 1958**
      **\(title)**

      **Citation:**

      "\(title)", March 3, 1958, Wilson Center Digital Archive, AVPRF F. 09901, Op. 14, \(papka)Delo \(delo), Listy 41-58.
      \(address)

      **Contents:**

      Translation - English

      \(body)
      """
  }

  func count(_ table: String) throws -> Int {
    try DatabaseQueue(path: catalog.path).read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0
    }
  }

  func column(_ sql: String) throws -> [String] {
    try DatabaseQueue(path: catalog.path).read { try String.fetchAll($0, sql: sql) }
  }

  /// Every row of every table, in order.
  func dump(except ignored: Set<String>) throws -> [String: [Row]] {
    try DatabaseQueue(path: catalog.path).read { database in
      let tables = try String.fetchAll(
        database,
        sql: """
          SELECT name FROM sqlite_schema
          WHERE type = 'table' AND name NOT LIKE 'document_text%' AND name NOT LIKE 'sqlite_%'
          """)
      return try Dictionary(
        uniqueKeysWithValues: tables.filter { !ignored.contains($0) }.map { table in
          (table, try Row.fetchAll(database, sql: "SELECT * FROM \(table)"))
        })
    }
  }

  /// SQLite's own checks of the file, of the foreign keys and of the full-text index.
  func expectSound() throws {
    try DatabaseQueue(path: catalog.path).write { database in
      #expect(try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"])
      #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
      try database.execute(
        sql: "INSERT INTO document_text (document_text, rank) VALUES ('integrity-check', 1)")
    }
  }
}
