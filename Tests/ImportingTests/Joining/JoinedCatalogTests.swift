import ArchivalReferences
import Catalog
import Foundation
import Importing
import RepositoryFiles
import Testing

@Suite("Importing another catalog")
struct JoinedCatalogTests: JoiningSuite {
  let folder: TemporaryFolder
  let ours: CatalogFile
  let theirs: CatalogFile

  init() throws {
    folder = try TemporaryFolder()
    ours = try CatalogFile(writingTo: folder.path("ours.sqlite"))
    theirs = try CatalogFile(writingTo: folder.path("theirs.sqlite"))
  }

  @Test("brings everything that it holds")
  func everything() throws {
    try importFixtures(into: theirs)
    try workByHand(in: theirs)
    let report = try join()
    #expect(report.count(.added) == RepositoryFiles.documentNames.count + 1)
    #expect(report.count(.updated) == 1)
    let joined = try dump(ours)
    let other = try dump(theirs)
    #expect(Set(joined.keys) == Set(other.keys))
    let ids: Set = [
      "documents", "document_sources", "document_identifiers", "document_tags", "document_marks",
    ]
    for table in ids { #expect(joined[table] == other[table], "\(table)") }
    for table in other.keys { #expect(joined[table]?.count == other[table]?.count, "\(table)") }
    for sql in [
      """
      SELECT document_id, position, role, short_form, printed, repository, listy, other, papka,
        (SELECT group_concat(first_printed || '-' || ifnull(last_printed, '')) FROM leaves
         WHERE reference_id = archival_references.id), decision_id IS NULL
      FROM archival_references ORDER BY document_id, position
      """,
      """
      SELECT document_id, persons.name, sort_name, role, printed_name, office, mentions
      FROM document_persons JOIN persons ON persons.id = person_id ORDER BY 1, 2, 4
      """,
      "SELECT name, script, name_key, documents FROM person_names ORDER BY name_key, name",
      "SELECT code, name, native_name, city, origin, system FROM repositories ORDER BY code",
      """
      SELECT code, level, number, title, date_text, leaf_count, archival_units.note, papka_by_hand
      FROM archival_units JOIN repositories ON repositories.id = repository_id
      ORDER BY code, archival_units.sort_key, level
      """,
      """
      SELECT kind, field, new_value, author, reason, decided_at, undone_at
      FROM decisions ORDER BY table_name, field, decided_at, new_value
      """,
    ] {
      #expect(try rows(sql) == rows(sql, in: theirs))
    }
    #expect(
      try rows("SELECT DISTINCT came_from FROM decisions") == [[.text(theirs.path)]])
    try expectSound()
  }

  @Test("a second time changes nothing, and neither does importing its files then")
  func again() throws {
    try importFixtures(into: theirs)
    try workByHand(in: theirs)
    try importFixtures(into: ours)
    try correct(ours, [.title: "Other"], by: by("Vera"))
    let first = try join()
    #expect(diagnostics(first, "decision-conflict").count == 1)
    let before = try dump(ours, except: ["import_runs"])
    let second = try join()
    #expect(second.count(.unchanged) == second.files.count)
    #expect(diagnostics(second, "decision-conflict").count == 1)
    #expect(try dump(ours, except: ["import_runs"]) == before)

    let empty = try CatalogFile(writingTo: folder.path("third.sqlite"))
    _ = try CatalogImporter(into: empty).run(theirs.path)
    let files = try Importer(into: empty).run([RepositoryFiles.documents.path])
    #expect(files.count(.unchanged) == files.files.count)
  }

  @Test("in both directions gives both the same")
  func bothWays() throws {
    try importFixtures(into: ours)
    try importFixtures(into: theirs)
    try workByHand(in: theirs)
    try correct(ours, [.note: "ours"], removing: [1], document: 2, by: by("Vera"))
    try add(ours, "Ours", by: by("Vera"))
    try join()
    _ = try CatalogImporter(into: theirs).run(ours.path)
    for sql in [
      "SELECT title, date_text, date_edtf, summary, note, body FROM documents ORDER BY title, body",
      "SELECT short_form, printed, role FROM archival_references ORDER BY short_form, printed",
      """
      SELECT kind, field, new_value, author, decided_at, reason FROM decisions
      ORDER BY table_name, field, new_value, decided_at
      """,
      "SELECT level, number, title, leaf_count, note FROM archival_units ORDER BY number, level, id",
      "SELECT name FROM tags",
    ] {
      #expect(try rows(sql) == rows(sql, in: theirs))
    }
    #expect(try join().count(.unchanged) == 14)
  }

  @Test("fills what is empty here, and corrects above what the file says here")
  func fill() throws {
    try add(theirs, "Typed", by: by("Olga"))
    try add(ours, "Typed", by: by("Vera"))
    try correct(theirs, [.text(.summary): "From there.", .title: "New"], by: by("Olga"))
    let report = try join()
    #expect(report.files.map(\.outcome) == [.updated])
    #expect(try rows("SELECT title, summary FROM documents") == [["New", "From there."]])

    let page = """
      **March 3, 1958**
      **On rails**

      **Citation:**

      "On rails", March 3, 1958, Wilson Center Digital Archive, AVPRF F. 09901, Op. 14, Delo 6.
      <https://digitalarchive.wilsoncenter.org/document/99990801>

      """
    let short = try folder.write(page + "\n**Contents:**\n\nTranslation\n\nRails.", to: "a.txt")
    let long = try folder.write(
      page.replacing("On rails", with: "Of rails")
        + "\n**Summary:**\n\nOn them.\n\n**Contents:**\n\nTranslation\n\nRails.",
      to: "b.txt")
    _ = try Importer(into: ours).run([short])
    _ = try Importer(into: theirs).run([long])
    try correct(theirs, [.title: "For rails"], document: 2, by: by("Olga"))
    let second = try join()
    #expect(second.files.map(\.outcome) == [.unchanged, .updated])
    #expect(
      try rows("SELECT title, summary FROM documents WHERE id = 2") == [["For rails", "On them."]])
    #expect(
      diagnostics(second, "other-catalog") == ["document 2 differs here and stays as it is: title"])
    #expect(diagnostics(second, "correction-conflict").count == 1)
    let decision = try #require(
      rows("SELECT id FROM corrections WHERE document_id = 2").first?.first?.integer)
    try ours.undoDecision(decision, at: "2026-02-01")
    #expect(try rows("SELECT title FROM documents WHERE id = 2") == [["On rails"]])
  }

  @Test("tells documents apart that have no identifier, by the text that they were read from")
  func withoutIdentifiers() throws {
    for _ in 1...2 { try add(theirs, "Same", by: by("Olga")) }
    try add(theirs, "Other", by: by("Olga", 2))
    #expect(try join().count(.added) == 3)
    #expect(try join().count(.unchanged) == 3)
    #expect(try rows("SELECT title FROM documents ORDER BY id") == [["Same"], ["Same"], ["Other"]])
  }

  @Test("brings archives of one's own, and files under them what lay in unknown ones")
  func archives() throws {
    _ = try ours.add(
      TypedDocument(
        title: "A", references: ["ГАВоло, ф. 1, оп. 2, д. 3"], authority: ArchiveAuthority()),
      by: by("Vera"))
    _ = try theirs.add(
      OwnArchive(code: "GAVOLO", name: "Archive of Vologda", otherNames: ["ГАВоло"]),
      by: by("Olga"))
    _ = try theirs.add(OwnArchive(code: "OURS", name: "Their archive"), by: by("Olga"))
    _ = try ours.add(OwnArchive(code: "OURS", name: "Our archive"), by: by("Vera"))
    let report = try join()
    #expect(diagnostics(report, "refused-decision").count == 1)
    #expect(try rows("SELECT repository FROM archival_references") == [["GAVOLO"]])
    #expect(
      try rows("SELECT code, name FROM repositories WHERE is_own ORDER BY code") == [
        ["GAVOLO", "Archive of Vologda"], ["OURS", "Our archive"],
      ])
    #expect(try join().count(.updated) == 0)
    try expectSound()
  }
}
