import ArchivalReferences
import Catalog
import GRDB
import HistoricalDates
import PersonNames
import RepositoryFiles
import Testing

@Suite("Writing documents")
struct CatalogWriterTests {
  let folder: TemporaryFolder
  let catalog: CatalogFile

  init() throws {
    folder = try TemporaryFolder()
    catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
  }

  @Test("fills every table that the draft has something for")
  func insert() throws {
    let id = try catalog.write { try $0.insert(.turbines) }
    #expect(id == 1)
    #expect(
      try catalog.select("SELECT title, date_edtf, date_latest, summary FROM documents").rows == [
        ["On turbines", "1958-03", "1958-03-31", "Runners are late."]
      ])
    #expect(
      try catalog.select(
        "SELECT repository, fond, opis, delo, listy, short_form FROM archival_references"
      ).rows == [
        ["AVPRF", "0102", "13", "5", "257-307", "AVPRF f. 0102, op. 13, d. 5, ll. 257-307"]
      ])
    #expect(try catalog.select("SELECT first_leaf, last_leaf FROM leaves").rows == [[257, 307]])
    #expect(
      try catalog.select("SELECT level, number FROM archival_units ORDER BY id").rows == [
        ["fond", "0102"], ["opis", "13"], ["delo", "5"],
      ])
    #expect(
      try catalog.select("SELECT name, role, mentions FROM persons JOIN document_persons").rows == [
        ["Han Sang-muk", "mentioned", 3]
      ])
    #expect(
      try catalog.select("SELECT count(*) FROM repository_names WHERE name = 'АВП РФ'").rows == [
        [1]
      ])
    try expectSound()
  }

  @Test("keeps the index in step through insertion, replacement and deletion")
  func fullText() throws {
    func find(_ word: String) throws -> [[SQLValue]] {
      try catalog.select(
        "SELECT rowid FROM document_text WHERE document_text MATCH :word", ["word": .text(word)]
      ).rows
    }
    let id = try catalog.write { try $0.insert(.turbines) }
    #expect(try find("runner") == [[1]])
    var changed = DocumentDraft.turbines
    changed.body = "A letter about generators."
    changed.texts[.summary] = nil
    try catalog.write { try $0.replace(id, with: changed) }
    #expect(try find("runner").isEmpty)
    #expect(try find("generator") == [[1]])
    try expectSound()
    try DatabaseQueue(path: catalog.path).write { try $0.execute(sql: "DELETE FROM documents") }
    #expect(try find("generator").isEmpty)
    try expectSound()
  }

  @Test("replaces a document under its id, keeps its identifiers and leaves nothing behind")
  func replace() throws {
    let id = try catalog.write { try $0.insert(.turbines) }
    var changed = DocumentDraft.turbines
    changed.references = []
    changed.people = []
    changed.identifiers = [DocumentIdentifier(scheme: "url", value: "https://example.org/2")]
    try catalog.write { try $0.replace(id, with: changed) }
    #expect(
      try catalog.select(
        "SELECT document_id, scheme, value FROM document_identifiers ORDER BY scheme"
      ).rows == [
        [1, "url", "https://example.org/2"], [1, "wilson", "99990901"],
      ])
    for table in ["archival_references", "leaves", "archival_units", "repositories", "persons"] {
      let count = try DatabaseQueue(path: catalog.path).read {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)")
      }
      #expect(count == 0, "\(table)")
    }
    try expectSound()
  }

  @Test("keeps a unit that a person has described, even when no document needs it")
  func keepDescribedUnits() throws {
    let id = try catalog.write { try $0.insert(.turbines) }
    try DatabaseQueue(path: catalog.path).write {
      try $0.execute(sql: "UPDATE archival_units SET leaf_count = 320 WHERE level = 'delo'")
    }
    var changed = DocumentDraft.turbines
    changed.references = []
    try catalog.write { try $0.replace(id, with: changed) }
    #expect(try catalog.select("SELECT count(*) FROM archival_units").rows == [[3]])
  }

  @Test("fills only the empty fields from a second text, and names those that differ")
  func fill() throws {
    let id = try catalog.write { try $0.insert(.turbines) }
    var second = DocumentDraft.turbines
    second.title = "About turbines"
    second.texts[.publisher] = "Wilson Center Digital Archive"
    let filled = try catalog.write { try $0.fillEmptyFields(of: id, from: second) }
    #expect(filled.differing == ["title"])
    #expect(
      try catalog.select("SELECT title, publisher FROM documents").rows == [
        ["On turbines", "Wilson Center Digital Archive"]
      ])
    #expect(try catalog.select("SELECT count(*) FROM archival_references").rows == [[1]])
    try expectSound()
  }

  @Test("files one person under one name, the spelling that most documents print")
  func spellings() throws {
    for spelling in ["Han Sang Muk", "Han Sang-muk", "HAN SANG MUK", "Han Sang-muk"] {
      var draft = DocumentDraft.turbines
      draft.identifiers = []
      draft.people = [
        DocumentDraft.Person(name: PersonName(spelling), role: .mentioned, mentions: 1)
      ]
      _ = try catalog.write { try $0.insert(draft) }
    }
    #expect(try catalog.select("SELECT name FROM persons").rows == [["Han Sang-muk"]])
    #expect(
      try catalog.select("SELECT name, script FROM person_names ORDER BY name").rows == [
        ["HAN SANG MUK", "Latn"], ["Han Sang Muk", "Latn"], ["Han Sang-muk", "Latn"],
      ])
  }

  @Test("takes back what an attempt did before it failed, and nothing else")
  func attempt() throws {
    struct Interruption: Error {}
    try catalog.write { writer in
      _ = try writer.insert(.turbines)
      try? writer.attempt {
        var other = DocumentDraft.turbines
        other.identifiers = []
        _ = try writer.insert(other)
        throw Interruption()
      }
    }
    #expect(try catalog.select("SELECT count(*) FROM documents").rows == [[1]])
    try expectSound()
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

extension DocumentDraft {
  /// An invented document that has something for every table.
  fileprivate static let turbines: DocumentDraft = {
    var draft = DocumentDraft(
      title: "On turbines", body: "A letter about turbines.",
      source: Source(layout: "print", parserVersion: 1, text: "..."))
    draft.date = HistoricalDate("March 1958")
    draft.texts[.summary] = "Runners are late."
    draft.identifiers = [DocumentIdentifier(scheme: "wilson", value: "99990901")]
    let authority = ArchiveAuthority()
    draft.references = ReferenceParser(authority: authority)
      .references(in: "AVPRF F. 0102, Op. 13, Delo 5, Listy 257-307")
      .map { Reference($0, role: .original, archive: authority.archive(named: "AVPRF")) }
    draft.people = [Person(name: PersonName("Han Sang-muk"), role: .mentioned, mentions: 3)]
    return draft
  }()
}
