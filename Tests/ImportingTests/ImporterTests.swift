import Catalog
import Foundation
import Importing
import RepositoryFiles
import Testing

@Suite("An import")
struct ImporterTests {
  let test: TestCatalog

  init() throws {
    test = try TestCatalog()
  }

  @Test("takes every fixture in")
  func fixtures() throws {
    let report = try test.run(RepositoryFiles.documents.path)
    #expect(report.count(.added) == RepositoryFiles.documentNames.count)
    #expect(report.files.count == RepositoryFiles.documentNames.count)
    #expect(try test.count("documents") == RepositoryFiles.documentNames.count)
    try test.expectSound()
  }

  @Test("of the same files again changes nothing but the list of runs")
  func again() throws {
    _ = try test.run(RepositoryFiles.documents.path)
    let before = try test.dump(except: ["import_runs"])
    let second = try test.run(RepositoryFiles.documents.path)
    let third = try test.run(RepositoryFiles.documents.path)
    #expect(second.count(.unchanged) == RepositoryFiles.documentNames.count)
    #expect(third.count(.unchanged) == RepositoryFiles.documentNames.count)
    #expect(try test.dump(except: ["import_runs"]) == before)
    #expect(try test.count("import_runs") == 3)
  }

  @Test("of a file that was moved or copied changes nothing")
  func moved() throws {
    let first = try test.folder.write(test.page(number: 99_990_801), to: "a.txt")
    let copy = try test.folder.write(test.page(number: 99_990_801), to: "b.txt")
    #expect(try test.outcomes(test.run(first, copy)) == [.added, .unchanged])
    try FileManager.default.removeItem(atPath: first)
    #expect(try test.outcomes(test.run(copy)) == [.unchanged])
    #expect(try test.count("documents") == 1)
  }

  @Test("of a changed file updates its document under its id")
  func changed() throws {
    let path = try test.folder.write(test.page(number: 99_990_801), to: "a.txt")
    let first = try test.run(path)
    try test.folder.write(test.page(number: 99_990_801, body: "Rails and sleepers."), to: "a.txt")
    let second = try test.run(path)
    #expect(test.outcomes(second) == [.updated])
    #expect(second.files.map(\.documentID) == first.files.map(\.documentID))
    #expect(try test.column("SELECT body FROM documents") == ["Rails and sleepers."])
    try test.folder.write(test.page(number: 99_990_801), to: "a.txt")
    #expect(try test.outcomes(test.run(path)) == [.updated])
    #expect(try test.column("SELECT body FROM documents") == ["Rails."])
    try test.expectSound()
  }

  @Test("of a changed file without an identifier updates the document of its path")
  func changedWithoutIdentifier() throws {
    let path = try test.folder.write(test.page(number: nil), to: "a.txt")
    _ = try test.run(path)
    try test.folder.write(test.page(number: nil, title: "On rails and sleepers"), to: "a.txt")
    #expect(try test.outcomes(test.run(path)) == [.updated])
    #expect(try test.column("SELECT title FROM documents") == ["On rails and sleepers"])
  }

  @Test("of a file that now holds another document adds that one")
  func reusedPath() throws {
    let path = try test.folder.write(test.page(number: 99_990_801), to: "a.txt")
    _ = try test.run(path)
    try test.folder.write(test.page(number: 99_990_802), to: "a.txt")
    #expect(try test.outcomes(test.run(path)) == [.added])
    #expect(try test.count("documents") == 2)
  }

  @Test("of a second file for a document fills its gaps and overwrites nothing, in any order")
  func secondFile() throws {
    let first = try test.folder.write(test.page(number: 99_990_801), to: "a.txt")
    let second = try test.folder.write(
      test.page(number: 99_990_801, body: "Other rails.") + "\n", to: "b.txt")
    _ = try test.run(first)
    let report = try test.run(second)
    #expect(test.outcomes(report) == [.updated])
    let message = try #require(report.files.first?.diagnostics.last { $0.code == "second-file" })
    #expect(message.message.contains("a.txt"))
    #expect(message.message.contains("body"))
    #expect(try test.column("SELECT body FROM documents") == ["Rails."])
    #expect(try test.outcomes(test.run(first, second)) == [.unchanged, .unchanged])
    #expect(try test.count("documents") == 1)
  }

  @Test("goes on after a file that cannot be read, and says why it cannot")
  func broken() throws {
    let good = try test.folder.write(
      test.page(number: 99_990_801), to: "in/good.txt", makingFolders: true)
    for name in ["picture.png", "empty.txt", "control-bytes.txt"] {
      try test.folder.copy(RepositoryFiles.broken.appending(path: name), as: "in/\(name)")
    }
    let report = try test.run(test.folder.path("in"), test.folder.path("absent.txt"))
    #expect(test.outcomes(report) == [.failed, .failed, .added, .failed, .failed])
    #expect(report.files[2].location.path == good)
    #expect(
      report.files.flatMap(\.diagnostics).filter { $0.severity == "error" }.map(\.code)
        == ["not-text", "empty-file", "unknown-format", "missing-file"])
    #expect(try test.count("documents") == 1)
    #expect(try test.column("SELECT failed FROM import_runs") == ["4"])
    #expect(try test.count("diagnostics WHERE severity = 'error'") == 4)
    try test.expectSound()
  }

  @Test("of everything broken and hostile leaves the catalog sound")
  func hostile() throws {
    let report = try test.run(RepositoryFiles.broken.path)
    let added = report.files.filter { $0.outcome == .added }
    #expect(
      added.map { URL(fileURLWithPath: $0.location.path).lastPathComponent } == [
        "hostile-markup.txt", "hostile.zip", "truncated.txt", "truncated.zip",
      ])
    try test.expectSound()
  }

  @Test("reads folders within folders, passes over hidden files, and reads no file twice")
  func folders() throws {
    let path = try test.folder.write(
      test.page(number: nil), to: "in/deep/deeper/a.txt", makingFolders: true)
    try test.folder.write(test.page(number: nil), to: "in/.hidden.txt")
    let report = try test.run(test.folder.path("in"), path)
    #expect(report.files.map(\.location.path) == [path])
  }

  @Test("notes its arguments, its times and its counts")
  func history() throws {
    _ = try test.run(RepositoryFiles.documents.path)
    let rows = try test.catalog.select(
      "SELECT arguments, finished_at >= started_at, added, failed FROM import_runs"
    ).rows
    let arguments = "[\"\(RepositoryFiles.documents.path)\"]"
    #expect(
      rows == [[.text(arguments), 1, .integer(Int64(RepositoryFiles.documentNames.count)), 0]])
  }

  @Test("tells how far it has come")
  func progress() throws {
    var steps: [[Int]] = []
    _ = try Importer(into: test.catalog).run([RepositoryFiles.documents.path]) {
      steps.append([$0, $1])
      return true
    }
    let total = RepositoryFiles.documentNames.count
    #expect(steps == [[total, total]])
  }
}
