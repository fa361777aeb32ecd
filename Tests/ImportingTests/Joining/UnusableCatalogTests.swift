import Catalog
import Foundation
import GRDB
import Importing
import RepositoryFiles
import Testing

@Suite("Another catalog")
struct UnusableCatalogTests: JoiningSuite {
  let folder: TemporaryFolder
  let ours: CatalogFile
  let theirs: CatalogFile

  init() throws {
    folder = try TemporaryFolder()
    ours = try CatalogFile(writingTo: folder.path("ours.sqlite"))
    theirs = try CatalogFile(writingTo: folder.path("theirs.sqlite"))
  }

  private static let earlierMigrations = [
    "0001_documents", "0002_persons", "0003_archival_references", "0004_import_history",
    "0005_full_text", "0006_own_archives", "0007_tags", "0008_tagged_views", "0009_papka_by_hand",
  ]

  @Test(
    "never changes it: an older one is brought up to date in a copy, and what is not yet in the file counts"
  )
  func older() throws {
    let path = folder.path("older.sqlite")
    try add(theirs, "Typed", by: by("Olga"))
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0")
      for name in Self.earlierMigrations {
        let script = RepositoryFiles.migrations.appending(path: "\(name).sql")
        try database.execute(sql: String(contentsOf: script, encoding: .utf8))
        try database.execute(
          sql: "CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
        try database.execute(
          sql: "INSERT INTO grdb_migrations VALUES (?)", arguments: [name])
      }
      try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      try database.execute(
        sql: """
          INSERT INTO documents (title, body) VALUES ('Old', 'Old text');
          INSERT INTO document_sources VALUES (1, 'print', 1, 'Old text');
          """)
    }
    let files = [path, path + "-wal"]
    let before = try files.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    let report = try CatalogImporter(into: ours).run(path)
    #expect(report.files.map(\.title) == ["Old"])
    #expect(try files.map { try Data(contentsOf: URL(fileURLWithPath: $0)) } == before)
    try queue.close()
  }

  @Test("that is none, damaged, newer or this one fails in one line, and nothing else is written")
  func unusable() throws {
    try importFixtures(into: theirs)
    try DatabaseQueue(path: theirs.path).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: theirs.path))
    let damaged = folder.path("damaged.sqlite")
    try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: damaged))
    let foreign = folder.path("foreign.sqlite")
    try DatabaseQueue(path: foreign).write { try $0.execute(sql: "CREATE TABLE t (a)") }
    let newer = folder.path("newer.sqlite")
    _ = try CatalogFile(writingTo: newer)
    try DatabaseQueue(path: newer).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9999_later')")
    }
    let before = try dump(ours)
    for (path, code) in [
      (damaged, "damaged-catalog"), (foreign, "not-a-catalog"), (newer, "newer-catalog"),
      (ours.path, "same-catalog"),
    ] {
      let report = try CatalogImporter(into: ours).run(path)
      #expect(report.files.map(\.outcome) == [.failed])
      #expect(report.files.flatMap(\.diagnostics).map(\.code) == [code])
      #expect(report.files.map(\.location.path) == [path])
    }
    #expect(try dump(ours) == before)
    let text = try folder.write("no database", to: "text.sqlite")
    #expect(!CatalogImporter.takes(text))
    #expect(CatalogImporter.takes(theirs.path))
  }

  @Test("with values that contradict each other takes the rest of it")
  func hostile() throws {
    try importFixtures(into: theirs)
    try correct(theirs, [.title: "By hand"], by: by("Olga"))
    try DatabaseQueue(path: theirs.path).write {
      try $0.execute(
        sql: """
          INSERT INTO decisions (kind, table_name, row_id, field, new_value, author, decided_at)
          VALUES
            ('edit', 'documents', 2, 'date', 'no JSON', 'x', '2026'),
            ('edit', 'documents', 3, 'date',
              '{"date_earliest":"2000-01-01","date_latest":"1999-01-01"}', 'x', '2026'),
            ('edit', 'documents', 4, 'reference', '[]', 'x', '2026'),
            ('tag', 'documents', 5, 'tag', 'a,b', 'x', '2026'),
            ('describe', 'archival_units', 1, 'leaf_count', '-1', 'x', '2026'),
            ('merge', 'persons', 1, NULL, NULL, 'x', '2026'),
            ('add', 'repositories', 1, NULL, '{}', 'x', '2026')
          """)
    }
    let report = try join()
    #expect(report.count(.added) == RepositoryFiles.documentNames.count)
    #expect(diagnostics(report, "refused-decision").count == 7)
    #expect(try rows("SELECT new_value FROM decisions") == [["By hand"]])
    try expectSound()
  }
}
