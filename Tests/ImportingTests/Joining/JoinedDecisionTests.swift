import Catalog
import Foundation
import Importing
import RepositoryFiles
import Testing

@Suite("The decisions of another catalog")
struct JoinedDecisionTests: JoiningSuite {
  let folder: TemporaryFolder
  let ours: CatalogFile
  let theirs: CatalogFile

  init() throws {
    folder = try TemporaryFolder()
    ours = try CatalogFile(writingTo: folder.path("ours.sqlite"))
    theirs = try CatalogFile(writingTo: folder.path("theirs.sqlite"))
  }

  @Test("leaves a decision here that one of the other contradicts, and names both persons")
  func conflict() throws {
    try importFixtures(into: ours)
    try importFixtures(into: theirs)
    try correct(ours, [.title: "Ours", .date: "1957"], by: by("Vera"))
    try correct(theirs, [.title: "One", .date: "1957", .note: "n"], by: by("Olga"))
    try correct(theirs, [.title: "Theirs"], by: by("Olga", 2))
    try describe(ours, "AVPRF/0102", [.title: "Korea", .note: "same"], by: by("Vera"))
    try describe(theirs, "AVPRF/0102", [.title: "DPRK", .note: "same"], by: by("Olga"))
    let report = try join()
    #expect(
      diagnostics(report, "decision-conflict") == [
        "title: Olga made it `Theirs` (decision 4 there), but Vera made it `Ours` (decision 1 here), "
          + "which stands",
        "AVPRF/0102, title: Olga made it `DPRK` (decision 5 there), but Vera made it `Korea` "
          + "(decision 3 here), which stands",
      ])
    #expect(
      try rows("SELECT title, date_edtf, note FROM documents WHERE id = 1") == [
        ["Ours", "1957", "n"]
      ])
    #expect(
      try rows("SELECT title FROM archival_units WHERE number = '0102'") == [["Korea"]])
    #expect(try rows("SELECT author, field FROM decisions WHERE id > 4") == [["Olga", "note"]])
  }

  @Test("goes on where the other went on from decisions that both know")
  func further() throws {
    try importFixtures(into: theirs)
    try correct(theirs, [.title: "One"], by: by("Vera"))
    try tag(theirs, "seen", by: by("Vera"))
    try join()
    try correct(theirs, [.title: "Two"], by: by("Olga", 2))
    _ = try theirs.untag(.document(1), [TagName("SEEN")], by: by("Olga", 3))
    let report = try join()
    #expect(report.count(.updated) == 1)
    #expect(diagnostics(report, "decision-conflict").isEmpty)
    #expect(
      try rows("SELECT new_value, author, came_from FROM decisions WHERE field = 'title'") == [
        ["One", "Vera", .text(theirs.path)], ["Two", "Olga", .text(theirs.path)],
      ])
    #expect(try rows("SELECT * FROM tags").isEmpty)
    let decision = try #require(
      rows("SELECT id FROM decisions WHERE new_value = 'Two'").first?.first?.integer)
    try ours.undoDecision(decision, at: "2026-02-01")
    #expect(try rows("SELECT title FROM documents WHERE id = 1") == [["One"]])
  }

  @Test("leaves undone what is undone here, and brings nothing that is undone there")
  func undone() throws {
    try importFixtures(into: theirs)
    try correct(theirs, [.title: "One"], by: by("Olga"))
    try correct(theirs, [.note: "never mind"], by: by("Olga"))
    try theirs.undoDecision(2, at: "2026-02-01")
    try add(theirs, "Typed", by: by("Olga"))
    try join()
    #expect(try rows("SELECT count(*) FROM decisions") == [[2]])
    for id: Int64 in [1, 2] { try ours.undoDecision(id, at: "2026-02-02") }
    let before = try dump(ours, except: ["import_runs", "import_files", "diagnostics"])
    let report = try join()
    #expect(report.count(.skipped) == 1)
    #expect(diagnostics(report, "undone-here").count == 2)
    #expect(try dump(ours, except: ["import_runs", "import_files", "diagnostics"]) == before)
  }
}
