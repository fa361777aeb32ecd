import ArchivalReferences
import Catalog
import Importing
import RepositoryFiles
import Testing

@Suite("An import of a corrected document")
struct CorrectedDocumentTests {
  let folder: TemporaryFolder
  let catalog: CatalogFile
  let vera = Attribution(author: "Vera", time: "2026-01-02T03:04:05Z")
  let later = "2026-02-03T04:05:06Z"

  init() throws {
    folder = try TemporaryFolder()
    catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
  }

  /// A page in the print layout, which the print of a summary can be missing from.
  private func write(
    title: String = "On rails", date: String = "March 3, 1958", summary: String? = "Rails.",
    places: String = "AVPRF F. 09901, Op. 14, Delo 6, Listy 41-58", body: String = "Rails come.",
    to name: String = "a.txt"
  ) throws -> String {
    try folder.write(
      """
      **\(date)**
      **\(title)**

      **Citation:**

      "\(title)", \(date), Wilson Center Digital Archive, \(places).
      <https://digitalarchive.wilsoncenter.org/document/99990801>

      \(summary.map { "**Summary:**\n\n\($0)\n" } ?? "")
      **Contents:**

      Translation - English

      \(body)
      """, to: name)
  }

  @discardableResult
  private func run(_ path: String) throws -> [DiagnosticRecord] {
    let report = try Importer(into: catalog).run([path])
    #expect(report.count(.failed) == 0)
    return report.files.flatMap(\.diagnostics).filter { $0.code.hasPrefix("correction") }
  }

  private func correct(
    _ values: [CorrectedField: String] = [:], removing: [Int] = [], adding: [String] = []
  ) throws {
    _ = try catalog.correct(
      1,
      DocumentCorrection(
        values, removingReferences: removing, addingReferences: adding,
        authority: ArchiveAuthority()), by: vera)
  }

  private func row(_ sql: String) throws -> [SQLValue] {
    try catalog.select(sql).rows.first ?? []
  }

  private func references() throws -> [String] {
    try catalog.select("SELECT short_form FROM archival_references ORDER BY position").rows
      .compactMap { $0.first?.text }
  }

  @Test("keeps what was corrected, and takes over the rest")
  func keep() throws {
    try run(write())
    try correct([.title: "On rails and sleepers", .date: "4 March 1958", .note: "Seen."])
    #expect(try run(write(body: "Rails came.")).isEmpty)
    #expect(
      try row("SELECT title, date_edtf, note, body FROM documents") == [
        "On rails and sleepers", "1958-03-04", "Seen.", "Rails came.",
      ])
    #expect(try row("SELECT count(*) FROM decisions WHERE file_value IS NOT NULL") == [0])
  }

  @Test("reports a field in which the file says something else since then, until both agree")
  func conflict() throws {
    try run(write())
    try correct([.title: "On sleepers", .date: "4 March 1958"])
    let conflicts = try run(write(title: "Of rails", date: "March 5, 1958"))
    #expect(conflicts.map(\.code) == ["correction-conflict", "correction-conflict"])
    #expect(conflicts.map(\.severity) == ["warning", "warning"])
    #expect(
      conflicts.map(\.message) == [
        "title: the file says `Of rails`, but decision 1 made it `On sleepers`, which stands; "
          + "`kartoteka decisions undo 1` takes what the file says",
        "date: the file says `March 5, 1958`, but decision 2 made it `4 March 1958`, which stands; "
          + "`kartoteka decisions undo 2` takes what the file says",
      ])
    #expect(try row("SELECT title, date_edtf FROM documents") == ["On sleepers", "1958-03-04"])
    #expect(
      try catalog.select("SELECT field, file_value FROM corrections").rows == [
        ["title", "Of rails"], ["date", "March 5, 1958"],
      ])
    #expect(
      try run(write(title: "On sleepers", date: "March 3, 1958")).map(\.code)
        == ["correction-settled"])
    #expect(
      try catalog.select("SELECT field, file_value FROM corrections").rows == [
        ["title", "On sleepers"], ["date", nil],
      ])
  }

  @Test("leaves the undoing of a correction what the file says now, even when that is nothing")
  func undo() throws {
    try run(write())
    try correct([.title: "One", .text(.summary): "Short."])
    try correct([.title: "Two"])
    #expect(try run(write(title: "Of rails", summary: nil)).count == 2)
    #expect(try row("SELECT title, summary FROM documents") == ["Two", "Short."])
    try catalog.undoDecision(3, at: later)
    #expect(try row("SELECT title FROM documents") == ["One"])
    try catalog.undoDecision(1, at: later)
    try catalog.undoDecision(2, at: later)
    #expect(try row("SELECT title, summary FROM documents") == ["Of rails", nil])
  }

  @Test("of a second file fills what was empty before the correction, which stands")
  func secondFile() throws {
    try run(write(summary: nil))
    try correct([.text(.summary): "By hand.", .title: "By hand"])
    let conflicts = try run(write(title: "Of rails", summary: "Rails.", to: "b.txt"))
    #expect(conflicts.map { $0.message.prefix(8) } == ["summary:"])
    #expect(try row("SELECT title, summary FROM documents") == ["By hand", "By hand."])
    for id: Int64 in [2, 1] { try catalog.undoDecision(id, at: later) }
    #expect(try row("SELECT title, summary FROM documents") == ["On rails", "Rails."])
  }

  @Test("gives a value that was taken away by hand not back")
  func takenAway() throws {
    try run(write())
    try correct([.text(.summary): ""])
    #expect(try run(write(body: "Other.")).isEmpty)
    #expect(try run(write(summary: "Rails.", body: "Third.", to: "b.txt")).isEmpty)
    #expect(try row("SELECT summary FROM documents") == [nil])
    try catalog.undoDecision(1, at: later)
    #expect(try row("SELECT summary FROM documents") == ["Rails."])
  }

  @Test("keeps added references and does not double one that the file gives by itself now")
  func addedReference() throws {
    try run(write())
    try correct(adding: ["RGANI f. 5, op. 30, d. 1", "GARF f. Р-1, op. 2, d. 3"])
    try run(write(body: "Other."))
    #expect(
      try references() == [
        "AVPRF f. 09901, op. 14, d. 6, ll. 41-58", "RGANI f. 5, op. 30, d. 1",
        "GARF f. Р-1, op. 2, d. 3",
      ])
    let both =
      "AVPRF F. 09901, Op. 14, Delo 6, Listy 41-58; RGANI, Fond 5, Opis 30, Delo 1"
    #expect(try run(write(places: both)).map(\.code) == ["correction-settled"])
    #expect(
      try references() == [
        "AVPRF f. 09901, op. 14, d. 6, ll. 41-58", "RGANI f. 5, op. 30, d. 1",
        "GARF f. Р-1, op. 2, d. 3",
      ])
    // The file no longer gives it, but the person still says it.
    #expect(try run(write()).isEmpty)
    #expect(try references().count == 3)
    try run(write(places: both))
    try catalog.undoDecision(1, at: later)
    #expect(try references().count == 3)
    try catalog.undoDecision(2, at: later)
    #expect(
      try references() == [
        "AVPRF f. 09901, op. 14, d. 6, ll. 41-58", "RGANI f. 5, op. 30, d. 1",
      ])
  }

  @Test("keeps a reference out that was taken away, and notes when the file no longer gives it")
  func removedReference() throws {
    let both = "AVPRF F. 09901, Op. 14, Delo 6, Listy 41-58; RGANI, Fond 5, Opis 30, Delo 1"
    try run(write(places: both))
    try correct(removing: [2])
    #expect(try run(write(places: both, body: "Other.")).isEmpty)
    #expect(try references() == ["AVPRF f. 09901, op. 14, d. 6, ll. 41-58"])
    let notes = try run(write())
    #expect(notes.map(\.severity) == ["note"])
    #expect(
      notes.map(\.message) == [
        "reference `RGANI, Fond 5, Opis 30, Delo 1`: the file now says itself what decision 1 corrected"
      ])
    try catalog.undoDecision(1, at: later)
    #expect(try references() == ["AVPRF f. 09901, op. 14, d. 6, ll. 41-58"])
    #expect(try row("SELECT count(*) FROM repositories") == [1])
  }
}
