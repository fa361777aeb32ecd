import ArchivalReferences
import Catalog
import Foundation
import GRDB
import Importing
import RepositoryFiles
import Testing

@Suite("Reading documents again")
struct RereaderTests {
  let test: TestCatalog

  init() throws {
    test = try TestCatalog()
    _ = try test.run(RepositoryFiles.documents.path)
  }

  private func reread(isRehearsal: Bool = false) throws -> ImportReport {
    try Rereader(of: test.catalog).run(isRehearsal: isRehearsal)
  }

  /// Makes of the catalog what an older version would have left: a title that was read wrongly.
  private func pretendOlderReader() throws {
    try DatabaseQueue(path: test.catalog.path).write { database in
      try database.execute(
        sql: """
          UPDATE documents SET title = 'Wrongly read', summary = NULL WHERE id = 1;
          UPDATE document_sources SET parser_version = 1;
          """)
    }
  }

  @Test("with the same readers changes nothing but the list of runs")
  func same() throws {
    let before = try test.dump(except: ["import_runs"])
    let report = try reread()
    #expect(report.count(.unchanged) == RepositoryFiles.documentNames.count)
    #expect(report.files.count == RepositoryFiles.documentNames.count)
    #expect(try test.dump(except: ["import_runs"]) == before)
    #expect(try test.column("SELECT kind FROM import_runs ORDER BY id") == ["import", "reread"])
  }

  @Test("gives a document what a better reader finds, and can be undone")
  func better() throws {
    let title = try test.column("SELECT title FROM documents WHERE id = 1")
    try pretendOlderReader()
    #expect(
      try test.catalog.documentsReadBefore(version: Rereader.version)
        == RepositoryFiles.documentNames.count)
    let before = try test.dump(except: ["import_runs", "import_files"])
    let rehearsal = try reread(isRehearsal: true)
    #expect(rehearsal.count(.updated) == 1)
    #expect(
      rehearsal.files.first { $0.documentID == 1 }?.changes.map(\.field) == ["title", "summary"])
    #expect(try test.dump(except: ["import_runs", "import_files"]) == before)

    let report = try reread()
    #expect(report.count(.updated) == 1)
    #expect(try test.column("SELECT title FROM documents WHERE id = 1") == title)
    #expect(try test.catalog.documentsReadBefore(version: Rereader.version) == 0)
    try test.catalog.undoRun(2, at: "2026-01-01T00:00:00Z")
    let after = try test.dump(except: ["import_runs", "import_files"])
    for (table, rows) in before { #expect(after[table] == rows, "\(table)") }
    try test.expectSound()
  }

  @Test("leaves corrections, and says where the text now says something else")
  func corrected() throws {
    _ = try test.catalog.correct(
      1, DocumentCorrection([.title: "Corrected"], authority: ArchiveAuthority()),
      by: Attribution(author: "Jane Example", time: "2026-01-01T00:00:00Z"))
    try pretendOlderReader()
    try DatabaseQueue(path: test.catalog.path).write {
      try $0.execute(sql: "UPDATE documents SET title = 'Corrected' WHERE id = 1")
    }
    let report = try reread()
    #expect(report.count(.updated) == 1)
    #expect(try test.column("SELECT title FROM documents WHERE id = 1") == ["Corrected"])
  }

  @Test("leaves what a second file filled in")
  func filled() throws {
    let first = try test.folder.write(test.page(number: 99_990_801), to: "a.txt")
    let second = try test.folder.write(
      test.page(number: 99_990_801).replacing(
        "**Contents:**", with: "**Summary:**\n\nAbout rails.\n\n**Contents:**"), to: "b.txt")
    _ = try test.run(first, second)
    let before = try test.dump(except: ["import_runs"])
    _ = try reread()
    #expect(try test.dump(except: ["import_runs"]) == before)
  }

  @Test("leaves the files unchanged for a later import")
  func importedAgain() throws {
    try pretendOlderReader()
    _ = try reread()
    let report = try test.run(RepositoryFiles.documents.path)
    #expect(report.count(.unchanged) == RepositoryFiles.documentNames.count)
  }
}
