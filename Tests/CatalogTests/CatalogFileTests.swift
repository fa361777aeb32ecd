import Catalog
import Foundation
import GRDB
import Migrations
import RepositoryFiles
import Testing

@Suite("Opening a catalog file")
struct CatalogFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(
    "for writing makes it; it is strict, in write-ahead mode and has every table of the contract")
  func create() throws {
    let path = folder.path("new.sqlite")
    let catalog = try CatalogFile(writingTo: path)
    let tables = try catalog.select("SELECT name, strict, type FROM pragma_table_list").records
    let names = Set(tables.compactMap { $0["name"].text })
    #expect(
      names.isSuperset(of: [
        "documents", "document_identifiers", "subjects", "document_subjects", "persons",
        "person_names", "document_persons", "repositories", "repository_names", "archival_units",
        "archival_references", "leaves", "document_text", "import_runs", "import_files",
        "diagnostics", "decisions", "tags", "document_tags", "unit_tags",
      ]))
    let lax = tables.filter { row in
      let name = row["name"].text ?? ""
      return row["type"].text == "table" && row["strict"] == 0 && !name.hasPrefix("sqlite_")
        && name != "grdb_migrations"
    }
    #expect(lax.isEmpty)
    #expect(try catalog.select("PRAGMA journal_mode").rows == [["wal"]])
    #expect(try catalog.select("PRAGMA foreign_keys").rows == [[1]])
  }

  @Test("declares the full-text index as other programs look for it")
  func fullTextDeclaration() throws {
    let catalog = try CatalogFile(writingTo: folder.path("new.sqlite"))
    let rows = try catalog.select("SELECT sql FROM sqlite_schema WHERE name = 'document_text'").rows
    let declaration = try #require(rows.first?.first?.text)
    #expect(declaration.contains("content=\"documents\""))
  }

  @Test("for reading makes none")
  func readNothing() {
    let path = folder.path("absent.sqlite")
    #expect(throws: CatalogError.missing(path: path)) { try CatalogFile(readingFrom: path) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("refuses a text file, an empty file and the database of another program")
  func refuseOthers() throws {
    let text = try folder.write("This is no database, however long one looks at it.", to: "a.txt")
    #expect(throws: CatalogError.notACatalog(path: text)) { try CatalogFile(readingFrom: text) }
    #expect(throws: CatalogError.notACatalog(path: text)) { try CatalogFile(writingTo: text) }

    let empty = try folder.write("", to: "empty.sqlite")
    #expect(throws: CatalogError.notACatalog(path: empty)) { try CatalogFile(readingFrom: empty) }

    let other = folder.path("other.sqlite")
    try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE recipes (name)") }
    let before = try Data(contentsOf: URL(fileURLWithPath: other))
    #expect(throws: CatalogError.notACatalog(path: other)) { try CatalogFile(readingFrom: other) }
    #expect(throws: CatalogError.notACatalog(path: other)) { try CatalogFile(writingTo: other) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: other)) == before)
  }

  @Test("refuses the schema of a later version")
  func refuseNewer() throws {
    let path = folder.path("newer.sqlite")
    _ = try CatalogFile(writingTo: path)
    try DatabaseQueue(path: path).write { database in
      try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('9999_from_the_future')")
    }
    #expect(throws: CatalogError.newerSchema(path: path)) { try CatalogFile(readingFrom: path) }
    #expect(throws: CatalogError.newerSchema(path: path)) { try CatalogFile(writingTo: path) }
  }

  @Test("brings every earlier schema up to date", arguments: Migration.all.indices.dropFirst())
  func migrate(step: Int) throws {
    let path = folder.path("older.sqlite")
    try DatabaseQueue(path: path).write { database in
      try database.execute(
        sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
      for migration in Migration.all[..<step] {
        try database.execute(sql: migration.sql)
        try database.execute(
          sql: "INSERT INTO grdb_migrations VALUES (?)", arguments: [migration.name])
      }
    }
    let catalog = try CatalogFile(readingFrom: path)
    let count = try catalog.select("SELECT count(*) FROM grdb_migrations").rows.first?.first
    #expect(count == .integer(Int64(Migration.all.count)))
    #expect(try catalog.select("SELECT * FROM document_text").rows.isEmpty)
  }

  @Test("for writing goes on with one whose making was killed, and with nothing that looks like it")
  func begunAndKilled() throws {
    let list = "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)"
    let begun = folder.path("begun.sqlite")
    try DatabaseQueue(path: begun).write { try $0.execute(sql: list) }
    let catalog = try CatalogFile(writingTo: begun)
    #expect(try catalog.select("SELECT count(*) FROM documents").rows == [[0]])

    let other = folder.path("other.sqlite")
    try DatabaseQueue(path: other).write {
      try $0.execute(sql: list)
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('first recipes')")
    }
    #expect(throws: CatalogError.notACatalog(path: other)) { try CatalogFile(writingTo: other) }
  }

  @Test("for reading leaves nothing beside it and does not touch it")
  func noTraces() throws {
    let path = folder.path("catalog.sqlite")
    _ = try CatalogFile(writingTo: path)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    do {
      let catalog = try CatalogFile(readingFrom: path)
      #expect(try catalog.answer(to: "SELECT count(*) FROM documents").rows == [[0]])
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["catalog.sqlite"])
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test("works in a folder that cannot be written to")
  func readOnlyFolder() throws {
    let path = folder.path("shelf/catalog.sqlite")
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "shelf"), withIntermediateDirectories: false)
    try CatalogFile(writingTo: path).write { _ = try $0.beginRun(arguments: [], at: "2026-01-01") }
    let shelf = folder.url.appending(path: "shelf").path
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: shelf)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: shelf)
    }
    let catalog = try CatalogFile(readingFrom: path)
    #expect(try catalog.select("SELECT count(*) FROM import_runs").rows == [[1]])
  }
}
