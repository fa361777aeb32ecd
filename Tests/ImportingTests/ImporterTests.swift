import Catalog
import Foundation
import GRDB
import Importing
import RepositoryFiles
import Testing

@Suite("An import")
struct ImporterTests {
  let folder: TemporaryFolder
  let catalog: CatalogFile

  init() throws {
    folder = try TemporaryFolder()
    catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
  }

  private func run(_ paths: String...) throws -> ImportReport {
    try Importer(into: catalog).run(paths)
  }

  private func outcomes(_ report: ImportReport) -> [ImportOutcome] {
    report.files.map(\.outcome)
  }

  /// A page in the print layout; its number is in its address.
  private func page(number: Int?, title: String = "On rails", body: String = "Rails.") -> String {
    let address = number.map { "<https://digitalarchive.wilsoncenter.org/document/\($0)>" } ?? ""
    return """
      **March 3, 1958**
      **\(title)**

      **Citation:**

      "\(title)", March 3, 1958, Wilson Center Digital Archive, AVPRF F. 09901, Op. 14, Delo 6, Listy 41-58.
      \(address)

      **Contents:**

      Translation - English

      \(body)
      """
  }

  @Test("takes every fixture in")
  func fixtures() throws {
    let report = try run(RepositoryFiles.documents.path)
    #expect(report.count(.added) == RepositoryFiles.documentNames.count)
    #expect(report.files.count == RepositoryFiles.documentNames.count)
    #expect(try count("documents") == RepositoryFiles.documentNames.count)
    try expectSound()
  }

  @Test("of the same files again changes nothing but the list of runs")
  func again() throws {
    _ = try run(RepositoryFiles.documents.path)
    let before = try dump(except: ["import_runs"])
    let second = try run(RepositoryFiles.documents.path)
    let third = try run(RepositoryFiles.documents.path)
    #expect(second.count(.unchanged) == RepositoryFiles.documentNames.count)
    #expect(third.count(.unchanged) == RepositoryFiles.documentNames.count)
    #expect(try dump(except: ["import_runs"]) == before)
    #expect(try count("import_runs") == 3)
  }

  @Test("of a file that was moved or copied changes nothing")
  func moved() throws {
    let first = try folder.write(page(number: 99_990_801), to: "a.txt")
    let copy = try folder.write(page(number: 99_990_801), to: "b.txt")
    #expect(try outcomes(run(first, copy)) == [.added, .unchanged])
    try FileManager.default.removeItem(atPath: first)
    #expect(try outcomes(run(copy)) == [.unchanged])
    #expect(try count("documents") == 1)
  }

  @Test("of a changed file updates its document under its id")
  func changed() throws {
    let path = try folder.write(page(number: 99_990_801), to: "a.txt")
    let first = try run(path)
    try folder.write(page(number: 99_990_801, body: "Rails and sleepers."), to: "a.txt")
    let second = try run(path)
    #expect(outcomes(second) == [.updated])
    #expect(second.files.map(\.documentID) == first.files.map(\.documentID))
    #expect(try column("SELECT body FROM documents") == ["Rails and sleepers."])
    try folder.write(page(number: 99_990_801), to: "a.txt")
    #expect(try outcomes(run(path)) == [.updated])
    #expect(try column("SELECT body FROM documents") == ["Rails."])
    try expectSound()
  }

  @Test("of a changed file without an identifier updates the document of its path")
  func changedWithoutIdentifier() throws {
    let path = try folder.write(page(number: nil), to: "a.txt")
    _ = try run(path)
    try folder.write(page(number: nil, title: "On rails and sleepers"), to: "a.txt")
    #expect(try outcomes(run(path)) == [.updated])
    #expect(try column("SELECT title FROM documents") == ["On rails and sleepers"])
  }

  @Test("of a file that now holds another document adds that one")
  func reusedPath() throws {
    let path = try folder.write(page(number: 99_990_801), to: "a.txt")
    _ = try run(path)
    try folder.write(page(number: 99_990_802), to: "a.txt")
    #expect(try outcomes(run(path)) == [.added])
    #expect(try count("documents") == 2)
  }

  @Test("of a second file for a document fills its gaps and overwrites nothing, in any order")
  func secondFile() throws {
    let first = try folder.write(page(number: 99_990_801), to: "a.txt")
    let second = try folder.write(
      page(number: 99_990_801, body: "Other rails.") + "\n", to: "b.txt")
    _ = try run(first)
    let report = try run(second)
    #expect(outcomes(report) == [.updated])
    let message = try #require(report.files.first?.diagnostics.last { $0.code == "second-file" })
    #expect(message.message.contains("a.txt"))
    #expect(message.message.contains("body"))
    #expect(try column("SELECT body FROM documents") == ["Rails."])
    #expect(try outcomes(run(first, second)) == [.unchanged, .unchanged])
    #expect(try count("documents") == 1)
  }

  @Test("goes on after a file that cannot be read, and says why it cannot")
  func broken() throws {
    let good = try folder.write(page(number: 99_990_801), to: "in/good.txt", makingFolders: true)
    for name in ["picture.png", "empty.txt", "control-bytes.txt"] {
      try folder.copy(RepositoryFiles.broken.appending(path: name), as: "in/\(name)")
    }
    let report = try run(folder.path("in"), folder.path("absent.txt"))
    #expect(outcomes(report) == [.failed, .failed, .added, .failed, .failed])
    #expect(report.files[2].path == good)
    #expect(
      report.files.flatMap(\.diagnostics).filter { $0.severity == "error" }.map(\.code)
        == ["not-text", "empty-file", "unknown-format", "missing-file"])
    #expect(try count("documents") == 1)
    #expect(try column("SELECT failed FROM import_runs") == ["4"])
    #expect(try count("diagnostics WHERE severity = 'error'") == 4)
    try expectSound()
  }

  @Test("of everything broken and hostile leaves the catalog sound")
  func hostile() throws {
    let report = try run(RepositoryFiles.broken.path)
    let added = report.files.filter { $0.outcome == .added }
    #expect(
      added.map { URL(fileURLWithPath: $0.path).lastPathComponent } == [
        "hostile-markup.txt", "truncated.txt", "truncated.zip",
      ])
    try expectSound()
  }

  @Test("reads folders within folders, passes over hidden files, and reads no file twice")
  func folders() throws {
    let path = try folder.write(page(number: nil), to: "in/deep/deeper/a.txt", makingFolders: true)
    try folder.write(page(number: nil), to: "in/.hidden.txt")
    let report = try run(folder.path("in"), path)
    #expect(report.files.map(\.path) == [path])
  }

  @Test("notes its arguments, its times and its counts")
  func history() throws {
    _ = try run(RepositoryFiles.documents.path)
    let rows = try catalog.select(
      "SELECT arguments, finished_at >= started_at, added, failed FROM import_runs"
    ).rows
    let arguments = "[\"\(RepositoryFiles.documents.path)\"]"
    #expect(
      rows == [[.text(arguments), 1, .integer(Int64(RepositoryFiles.documentNames.count)), 0]])
  }

  @Test("tells how far it has come")
  func progress() throws {
    var steps: [[Int]] = []
    _ = try Importer(into: catalog).run([RepositoryFiles.documents.path]) {
      steps.append([$0, $1])
    }
    let total = RepositoryFiles.documentNames.count
    #expect(steps == [[total, total]])
  }

  private func count(_ table: String) throws -> Int {
    try DatabaseQueue(path: catalog.path).read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0
    }
  }

  private func column(_ sql: String) throws -> [String] {
    try DatabaseQueue(path: catalog.path).read { try String.fetchAll($0, sql: sql) }
  }

  /// Every row of every table, in order.
  private func dump(except ignored: Set<String>) throws -> [String: [Row]] {
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
  private func expectSound() throws {
    try DatabaseQueue(path: catalog.path).write { database in
      #expect(try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"])
      #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
      try database.execute(
        sql: "INSERT INTO document_text (document_text, rank) VALUES ('integrity-check', 1)")
    }
  }
}
