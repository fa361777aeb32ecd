import Catalog
import Foundation
import Importing
import RepositoryFiles
import Testing

@Suite("A run")
struct RunTests {
  let test: TestCatalog

  init() throws {
    test = try TestCatalog()
  }

  private func makePages(_ count: Int) throws -> String {
    for number in 1...count {
      try test.folder.write(
        test.page(number: 99_991_000 + number, title: "On rail \(number)", delo: number),
        to: "in/\(1000 + number).txt", makingFolders: true)
    }
    return test.folder.path("in")
  }

  @Test("that was stopped goes on under its number and ends as if it had not been")
  func continued() throws {
    let pages = try makePages(150)
    try test.folder.copy(RepositoryFiles.broken.appending(path: "blank.txt"), as: "in/0000.txt")
    let undisturbed = try TestCatalog()
    _ = try undisturbed.run(pages)

    let importer = Importer(into: test.catalog)
    let first = try importer.run([pages]) { _, _ in false }
    #expect(first.isInterrupted)
    #expect(first.filesRead == 64)
    #expect(try test.column("SELECT ifnull(finished_at, 'never') FROM import_runs") == ["never"])
    let second = try importer.run([pages])
    #expect(second.isContinued)
    #expect(second.run == first.run)
    #expect(second.count(.added) == 150)
    #expect(second.count(.failed) == 1)
    #expect(
      try test.column(
        "SELECT added || ' ' || unchanged || ' ' || failed FROM import_runs") == ["150 0 1"])
    let dump = try test.dump(except: ["import_runs"])
    for (table, rows) in try undisturbed.dump(except: ["import_runs"]) {
      #expect(dump[table] == rows, "\(table)")
    }
  }

  @Test("that was stopped takes what has changed since then as changed, and notes it")
  func changedMeanwhile() throws {
    let pages = try makePages(70)
    let importer = Importer(into: test.catalog)
    _ = try importer.run([pages]) { _, _ in false }
    try test.folder.write(
      test.page(number: 99_991_001, title: "On rail 1", delo: 1, body: "Other rails."),
      to: "in/1001.txt")
    let report = try importer.run([pages])
    #expect(report.files[0].outcome == .updated)
    #expect(try test.column("SELECT body FROM documents WHERE id = 1") == ["Other rails."])
    #expect(try test.count("import_files WHERE path LIKE '%/1001.txt'") == 2)
    #expect(try test.column("SELECT added || ' ' || updated FROM import_runs") == ["70 1"])
    #expect(try test.run(pages).count(.unchanged) == 70)
    try test.catalog.undoRun(1, at: "2026-01-01T00:00:00Z")
    #expect(try test.count("documents") == 0)
    try test.expectSound()
  }

  @Test("that was stopped goes on under its number also after another, and both can be undone")
  func continuedAfterAnother() throws {
    let pages = try makePages(100)
    let other = try test.folder.write(
      test.page(number: 99_990_802, title: "On points", delo: 900), to: "b.txt")
    _ = try Importer(into: test.catalog).run([pages]) { _, _ in false }
    _ = try test.run(other)
    let report = try test.run(pages)
    #expect(report.run == 1)
    #expect(report.isContinued)
    #expect(report.count(.added) == 100)
    #expect(
      try test.column("SELECT id || ' ' || added FROM import_runs WHERE finished_at IS NOT NULL")
        == ["1 100", "2 1"])
    try test.catalog.undoRun(1, at: "2026-01-01T00:00:00Z")
    #expect(try test.column("SELECT title FROM documents") == ["On points"])
    #expect(
      try test.column("SELECT level || ' ' || number FROM archival_units ORDER BY id")
        == ["fond 09901", "opis 14", "delo 900"])
    try test.expectSound()
    try test.catalog.undoRun(2, at: "2026-01-01T00:00:00Z")
    for table in ["documents", "archival_units", "repositories", "persons", "import_changes"] {
      #expect(try test.count(table) == 0, "\(table)")
    }
  }

  @Test("that was stopped is not gone on with by an import of other files")
  func otherArguments() throws {
    let pages = try makePages(70)
    _ = try Importer(into: test.catalog).run([pages]) { _, _ in false }
    let report = try test.run(test.folder.path("in/1069.txt"))
    #expect(report.run == 2)
    #expect(!report.isContinued)
  }

  @Test("that is only rehearsed changes nothing and says what would change, field by field")
  func rehearsal() throws {
    let first = try test.folder.write(test.page(number: 99_990_801), to: "a.txt")
    _ = try test.run(first)
    let before = try test.dump(except: [])
    try test.folder.write(
      test.page(number: 99_990_801, title: "On rails and points"), to: "a.txt")
    let second = try test.folder.write(
      test.page(number: 99_990_802, title: "On signals"), to: "b.txt")
    let report = try test.run(first, second, options: ImportOptions(isRehearsal: true))
    #expect(report.run == nil)
    #expect(test.outcomes(report) == [.updated, .added])
    #expect(
      report.files[0].changes.first
        == FieldChange(field: "title", before: "On rails", after: "On rails and points"))
    #expect(report.files[0].changes.map(\.field) == ["title", "citation"])
    #expect(
      report.files[1].changes.contains(
        FieldChange(
          field: "references", before: nil, after: "AVPRF f. 09901, op. 14, d. 6, ll. 41-58")))
    #expect(try test.dump(except: []) == before)
  }

  @Test("leaves, fills or refuses a second file of a document, as it is told, and names both files")
  func duplicates() throws {
    let first = try test.folder.write(test.page(number: 99_990_801), to: "a.txt")
    let second = try test.folder.write(
      test.page(number: 99_990_801, body: "Other rails."), to: "b.txt")
    _ = try test.run(first)
    let skipped = try test.run(second, options: ImportOptions(onDuplicate: .skip))
    #expect(test.outcomes(skipped) == [.skipped])
    let failed = try test.run(second, options: ImportOptions(onDuplicate: .fail))
    #expect(test.outcomes(failed) == [.failed])
    for report in [skipped, failed] {
      #expect(report.files[0].location.path == second)
      #expect(report.files[0].documentID == 1)
      #expect(try #require(report.files[0].diagnostics.last).message.contains(first))
    }
    #expect(try test.column("SELECT body FROM documents") == ["Rails."])
    #expect(
      try test.column(
        "SELECT (added + updated) || ' ' || skipped || ' ' || failed FROM import_runs")
        == ["1 0 0", "0 1 0", "0 0 1"])
  }

  @Test("takes a document without a number for the same when its content is")
  func sameContent() throws {
    let first = try test.folder.write(test.page(number: nil), to: "a.txt")
    let second = try test.folder.write(
      test.page(number: nil, body: "  Rails.  \n"), to: "b.txt")
    let third = try test.folder.write(test.page(number: nil, body: "Points."), to: "c.txt")
    let numbered = try test.folder.write(test.page(number: 99_990_801), to: "d.txt")
    let other = try test.folder.write(test.page(number: 99_990_802), to: "e.txt")
    let report = try test.run(first, second, third, numbered, other)
    #expect(report.files.map(\.documentID) == [1, 1, 2, 1, 3])
    #expect(test.outcomes(report) == [.added, .updated, .added, .updated, .added])
  }
}
