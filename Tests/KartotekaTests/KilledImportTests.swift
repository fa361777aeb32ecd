import Foundation
import GRDB
import RepositoryFiles
import Testing

@Suite("An import that is killed")
struct KilledImportTests {
  let folder: TemporaryFolder
  let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder.url)
    let name = RepositoryFiles.documentNames[0]
    try folder.writeMany(200, like: folder.copy(RepositoryFiles.documents.appending(path: name)))
  }

  @Test("again and again leaves, once it could end, what an undisturbed one does")
  func killed() throws {
    let began = ContinuousClock.now
    let whole = try program.run(["--catalog", "whole.sqlite", "import", "many"])
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    #expect(whole.status == 0)

    // The first time while the catalog is being made, then while it is being filled.
    let path = folder.path("killed.sqlite")
    var last = try importing(killedWhen: { FileManager.default.fileExists(atPath: path) })
    #expect(last.status == SIGKILL)
    for _ in 1...4 where last.status == SIGKILL {
      let moment = ContinuousClock.now + .seconds(seconds * Double.random(in: 0...0.3))
      last = try importing(killedWhen: { .now >= moment })
    }
    if last.status == SIGKILL { last = try importing() }

    #expect(last.status == 0)
    #expect(last.output.hasSuffix(": 200 added, 0 updated, 0 unchanged, 0 skipped, 0 failed\n"))
    #expect(try Self.rows(of: path) == Self.rows(of: folder.path("whole.sqlite")))
    try DatabaseQueue(path: path).write { database in
      #expect(try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"])
      #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
      try database.execute(
        sql: "INSERT INTO document_text (document_text, rank) VALUES ('integrity-check', 1)")
    }
  }

  private func importing(killedWhen isTime: (() -> Bool)? = nil) throws -> Program.Result {
    try program.run(
      ["--catalog", "killed.sqlite", "import", "many"], signal: SIGKILL, isTimeToInterrupt: isTime)
  }

  /// All rows by table, but for the times of runs and for what SQLite arranges as it likes.
  private static func rows(of catalog: String) throws -> [String: Set<Row>] {
    try DatabaseQueue(path: catalog).read { database in
      let tables = try String.fetchAll(
        database,
        sql: """
          SELECT name
          FROM sqlite_schema
          WHERE type = 'table' AND name NOT LIKE 'document\\_text%' ESCAPE '\\'
            AND name NOT LIKE 'sqlite%'
          """)
      #expect(tables.contains("documents"))
      return try Dictionary(
        uniqueKeysWithValues: tables.map { table in
          let columns = try database.columns(in: table).map(\.name)
            .filter { !["started_at", "finished_at"].contains($0) }
          let rows = try Row.fetchAll(
            database, Table(table).select(columns.map { Column($0) }))
          return (table, Set(rows))
        })
    }
  }
}
