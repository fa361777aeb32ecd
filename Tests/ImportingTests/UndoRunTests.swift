import ArchivalReferences
import Catalog
import Foundation
import GRDB
import Importing
import RepositoryFiles
import Testing

@Suite("Undoing a run")
struct UndoRunTests {
  let test: TestCatalog
  private let history: Set = ["import_runs", "import_files"]

  init() throws {
    test = try TestCatalog()
  }

  /// Imports, takes that back, and expects every row of every table to be what it was.
  private func expectUndone(
    _ paths: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try test.dump(except: history)
    let report = try Importer(into: test.catalog).run(paths)
    let run = try #require(report.run)
    #expect(try test.dump(except: history) != before, sourceLocation: sourceLocation)
    try test.catalog.undoRun(run, at: "2026-01-01T00:00:00Z")
    let after = try test.dump(except: history)
    for (table, rows) in before {
      let lost = rows.filter { !(after[table] ?? []).contains($0) }
      let gained = (after[table] ?? []).filter { !rows.contains($0) }
      #expect(lost.isEmpty, "\(table)", sourceLocation: sourceLocation)
      #expect(gained.isEmpty, "\(table)", sourceLocation: sourceLocation)
    }
    try test.expectSound()
  }

  @Test("of everything leaves an empty catalog")
  func everything() throws {
    try expectUndone(RepositoryFiles.documents.path)
    #expect(try test.count("documents") == 0)
    #expect(try test.column("SELECT undone_at FROM import_runs") == ["2026-01-01T00:00:00Z"])
    #expect(try test.count("import_files") == RepositoryFiles.documentNames.count)
  }

  @Test("of half the documents leaves the other half as it was, people and places included")
  func half() throws {
    let names = RepositoryFiles.documentNames
    for (index, name) in names.enumerated() {
      try FileManager.default.createDirectory(
        at: test.folder.url.appending(path: index % 2 == 0 ? "even" : "odd"),
        withIntermediateDirectories: true)
      try test.folder.copy(
        RepositoryFiles.documents.appending(path: name),
        as: "\(index % 2 == 0 ? "even" : "odd")/\(name)")
    }
    _ = try test.run(test.folder.path("even"))
    try expectUndone(test.folder.path("odd"))
  }

  @Test("gives a changed document its earlier text, references and people back under their ids")
  func changed() throws {
    let name = try #require(RepositoryFiles.documentNames.first { $0.hasPrefix("memcon") })
    let text = try String(
      contentsOf: RepositoryFiles.documents.appending(path: name), encoding: .utf8)
    let path = try test.folder.write(text, to: "a.txt")
    let other = try test.folder.write(test.page(number: 99_990_801), to: "b.txt")
    _ = try test.run(path, other)
    try test.folder.write(test.page(number: nil, title: "Something else"), to: "a.txt")
    try expectUndone(path)
    #expect(try test.count("documents WHERE title = 'Something else'") == 0)
  }

  @Test("takes a delo out of the papka that the run brought")
  func papka() throws {
    let first = try test.folder.write(test.page(number: 99_990_801), to: "a.txt")
    _ = try test.run(first)
    let second = try test.folder.write(
      test.page(number: 99_990_802, title: "On points", papka: "88"), to: "b.txt")
    try expectUndone(second)
    let third = try test.folder.write(
      test.page(number: 99_990_803, title: "On signals", papka: "89"), to: "c.txt")
    _ = try test.run(second)
    try expectUndone(third)
  }

  @Test("takes back what a second file filled in")
  func secondFile() throws {
    let first = try test.folder.write(test.page(number: 99_990_801), to: "a.txt")
    _ = try test.run(first)
    let summary = test.page(number: 99_990_801).replacing(
      "**Contents:**", with: "**Summary:**\n\nAbout rails.\n\n**Contents:**")
    let second = try test.folder.write(summary, to: "b.txt")
    try expectUndone(second)
  }

  @Test("lets the same files be imported anew")
  func anew() throws {
    let report = try test.run(RepositoryFiles.documents.path)
    try test.catalog.undoRun(#require(report.run), at: "2026-01-01T00:00:00Z")
    let again = try test.run(RepositoryFiles.documents.path)
    #expect(again.count(.added) == RepositoryFiles.documentNames.count)
    #expect(again.run == 2)
  }

  @Test("keeps what later documents need as well")
  func shared() throws {
    let first = try test.folder.write(test.page(number: 99_990_801), to: "a.txt")
    let second = try test.folder.write(
      test.page(number: 99_990_802, title: "On points", delo: 7), to: "b.txt")
    _ = try test.run(first)
    _ = try test.run(second)
    let undone = try test.catalog.undoRun(1, at: "2026-01-01T00:00:00Z")
    #expect(undone.removed == 1)
    #expect(undone.restored == 0)
    #expect(
      try test.column("SELECT level || ' ' || number FROM archival_units ORDER BY id")
        == ["fond 09901", "opis 14", "delo 7"])
    try test.expectSound()
  }

  @Test("is refused while a later run stands that changed the same document")
  func laterRun() throws {
    let path = try test.folder.write(test.page(number: 99_990_801), to: "a.txt")
    _ = try test.run(path)
    try test.folder.write(test.page(number: 99_990_801, body: "Other rails."), to: "a.txt")
    _ = try test.run(path)
    #expect(throws: RunError.neededByRuns(id: 1, later: [2], documents: [1])) {
      try test.catalog.undoRun(1, at: "2026-01-01T00:00:00Z")
    }
    try test.catalog.undoRun(2, at: "2026-01-01T00:00:00Z")
    #expect(try test.column("SELECT body FROM documents") == ["Rails."])
    try test.catalog.undoRun(1, at: "2026-01-01T00:00:00Z")
    #expect(try test.count("documents") == 0)
  }

  @Test("is refused while a decision stands about its documents or places")
  func laterDecision() throws {
    let path = try test.folder.write(test.page(number: 99_990_801), to: "a.txt")
    _ = try test.run(path)
    _ = try test.catalog.tag(
      .document(1), [TagName("seen")], archives: ArchiveAuthority(),
      by: Attribution(author: "Jane Example", time: "2026-01-01T00:00:00Z"))
    #expect(throws: RunError.neededByDecisions(id: 1, decisions: [1], documents: [1])) {
      try test.catalog.undoRun(1, at: "2026-01-01T00:00:00Z")
    }
    #expect(try test.count("documents") == 1)
    try test.catalog.undoDecision(1, at: "2026-01-01T00:00:00Z")
    try test.catalog.undoRun(1, at: "2026-01-01T00:00:00Z")
    #expect(try test.count("documents") == 0)
  }

  @Test("is refused twice, and for a number that no run has")
  func refused() throws {
    _ = try test.run(RepositoryFiles.documents.path)
    try test.catalog.undoRun(1, at: "2026-01-01T00:00:00Z")
    #expect(throws: RunError.undoneBefore(id: 1, at: "2026-01-01T00:00:00Z")) {
      try test.catalog.undoRun(1, at: "2026-01-02T00:00:00Z")
    }
    #expect(throws: RunError.unknown(id: 7)) { try test.catalog.undoRun(7, at: "") }
  }
}
