import Catalog
import Foundation
import RepositoryFiles
import Testing

@Suite("A statement that a user wrote")
struct StatementTests {
  let folder: TemporaryFolder
  let catalog: CatalogFile

  init() throws {
    folder = try TemporaryFolder()
    catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
    try catalog.write { writer in
      _ = try writer.insert(
        DocumentDraft(
          title: "On turbines", body: "A letter about turbines.",
          source: DocumentDraft.Source(layout: "print", parserVersion: 1, text: "...")))
    }
  }

  @Test(
    "can read and compute",
    arguments: [
      ("SELECT title FROM documents", "On turbines"),
      ("VALUES ('a')", "a"),
      ("WITH one AS (SELECT 'b' AS x) SELECT x FROM one", "b"),
      (
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 5) SELECT '' || max(x) FROM n",
        "5"
      ),
      ("SELECT title FROM documents; -- and a comment", "On turbines"),
      (
        "SELECT snippet(document_text, -1, '<', '>', '', 4) FROM document_text WHERE document_text MATCH 'letter' ORDER BY rank",
        "A <letter> about turbines"
      ),
    ])
  func reading(sql: String, answer: String) throws {
    let value = try #require(try catalog.answer(to: sql).rows.first?.first?.text)
    #expect(value.hasPrefix(answer))
  }

  @Test("can be explained")
  func explain() throws {
    #expect(try !catalog.answer(to: "EXPLAIN QUERY PLAN SELECT * FROM documents").rows.isEmpty)
  }

  @Test(
    "is refused when it does anything else, and changes no file",
    arguments: [
      "DELETE FROM documents",
      "UPDATE documents SET title = 'x'",
      "INSERT INTO subjects (name, kind) VALUES ('x', 'place')",
      "WITH x AS (SELECT 1) DELETE FROM documents",
      "EXPLAIN DELETE FROM documents",
      "INSERT INTO document_text (document_text) VALUES ('rebuild')",
      "DROP TABLE documents",
      "CREATE TABLE x (y)",
      "CREATE TEMP TABLE x (y)",
      "CREATE TEMP VIEW x AS SELECT 1",
      "ATTACH 'other.sqlite' AS other",
      "ATTACH ':memory:' AS other",
      "DETACH main",
      "VACUUM",
      "VACUUM INTO 'copy.sqlite'",
      "PRAGMA user_version = 3",
      "PRAGMA query_only = OFF",
      "PRAGMA writable_schema = ON",
      "PRAGMA data_version",
      "PRAGMA table_info(documents)",
      "BEGIN",
      "COMMIT",
      "SAVEPOINT x",
      "REINDEX",
      "ANALYZE",
      "SELECT 1; SELECT 2",
      "SELECT 1; DELETE FROM documents",
    ])
  func refused(sql: String) throws {
    let before = try files()
    let error = #expect(throws: CatalogError.self) { try catalog.answer(to: sql) }
    guard case .statementRefused = error else {
      Issue.record("\(sql) was answered with \(String(describing: error))")
      return
    }
    #expect(try files() == before)
  }

  @Test(
    "fails with the reason when it has a mistake",
    arguments: [
      "SELEC 1", "SELECT titel FROM documents", "", "-- nothing", "SELECT load_extension('x')",
    ])
  func mistaken(sql: String) {
    let error = #expect(throws: CatalogError.self) { try catalog.answer(to: sql) }
    guard case .statementFailed = error else {
      Issue.record("\(sql) was answered with \(String(describing: error))")
      return
    }
  }

  @Test("has its parameters bound, by any of SQLite's prefixes, and NULL for those not given")
  func parameters() throws {
    let sql = "SELECT :a, @b, $c, coalesce(:d, 'none')"
    let row = try catalog.answer(to: sql, parameters: ["a": "'; DROP", "b": "2", "c": "3"]).rows
    #expect(row == [["'; DROP", "2", "3", "none"]])
    #expect(throws: CatalogError.unknownParameter(name: "e", known: ["a", "b", "c", "d"])) {
      try catalog.answer(to: sql, parameters: ["e": "1"])
    }
  }

  @Test("is stopped when its time is over")
  func timeLimit() {
    let endless =
      "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
    #expect(throws: CatalogError.timeLimitReached(seconds: 1)) {
      try catalog.answer(to: endless, timeLimit: 1)
    }
  }

  @Test("cannot ask for more memory than a document needs")
  func memory() {
    #expect(throws: CatalogError.self) { try catalog.answer(to: "SELECT zeroblob(900000000)") }
  }

  private func files() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    return try Dictionary(
      uniqueKeysWithValues: names.filter { !$0.hasSuffix("-shm") }.map { name in
        (name, try Data(contentsOf: folder.url.appending(path: name)))
      })
  }
}
