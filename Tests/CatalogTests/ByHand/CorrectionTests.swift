import ArchivalReferences
import Catalog
import GRDB
import Testing

@Suite("A correction")
struct CorrectionTests {
  let catalog: ByHandCatalog
  let document: Int64

  init() throws {
    catalog = try ByHandCatalog()
    document = try catalog.add(
      "A", "AVPRF f. 0102, op. 13, d. 5, ll. 1-7", "RGANI f. 5, op. 30, d. 1")
  }

  @discardableResult
  private func correct(
    _ values: [CorrectedField: String] = [:], removing: [Int] = [], adding: [String] = []
  ) throws -> [Decision] {
    try catalog.file.correct(
      document,
      DocumentCorrection(
        values, removingReferences: removing, addingReferences: adding,
        authority: ArchiveAuthority()), by: catalog.vera)
  }

  private func references() throws -> [[SQLValue]] {
    try catalog.rows(
      "SELECT position, short_form, decision_id FROM archival_references ORDER BY position")
  }

  @Test("changes values with one decision for each, which has the old and the new one")
  func values() throws {
    let decisions = try correct([
      .title: " B ", .date: "3 марта 1957", .note: "In pencil.", .text(.summary): "Coal.",
    ])
    #expect(decisions.map(\.field) == ["title", "date", "note", "summary"])
    #expect(Set(decisions.map(\.kind)) == [.edit])
    #expect(
      try catalog.rows(
        """
        SELECT title, date_text, date_edtf, date_earliest, date_latest, note, summary
        FROM documents
        """) == [
          [
            "B", "3 марта 1957", "1957-03-03", "1957-03-03", "1957-03-03", "In pencil.", "Coal.",
          ]
        ])
    #expect(
      try catalog.rows("SELECT field, old_value, new_value, author, reason FROM corrections")
        == [
          ["title", "A", "B", "Vera", "seen"], ["date", nil, "3 марта 1957", "Vera", "seen"],
          ["note", nil, "In pencil.", "Vera", "seen"], ["summary", nil, "Coal.", "Vera", "seen"],
        ])
    #expect(
      try catalog.rows("SELECT rowid FROM document_text WHERE document_text MATCH 'coal'") == [
        [.integer(document)]
      ])
    try catalog.expectSound()
  }

  @Test("of what is so already is no decision")
  func nothing() throws {
    #expect(try correct([.title: "A", .date: "", .text(.summary): " "]).isEmpty)
    #expect(try correct(adding: ["AVPRF, fond 0102, opis 13, delo 5, listy 1-7"]).isEmpty)
  }

  @Test("is undone in its turn, for each field by itself, and brings all of a date back")
  func undo() throws {
    try correct([.date: "circa 1956"])
    try correct([.date: "1957", .title: "B"])
    #expect(throws: DecisionError.neededByLater(id: 2, later: [4])) {
      try catalog.file.undoDecision(2, at: catalog.later)
    }
    try catalog.file.undoDecision(4, at: catalog.later)
    #expect(
      try catalog.rows("SELECT title, date_text, date_edtf, date_latest FROM documents") == [
        ["B", "circa 1956", "1956~", "1956-12-31"]
      ])
    try catalog.file.undoDecision(3, at: catalog.later)
    try catalog.file.undoDecision(2, at: catalog.later)
    #expect(try catalog.rows("SELECT title, date_edtf FROM documents") == [["A", nil]])
    #expect(try catalog.rows("SELECT * FROM corrections").isEmpty)
  }

  @Test("that other means have overtaken is not undone")
  func overtaken() throws {
    try correct([.date: "1957"])
    try DatabaseQueue(path: catalog.file.path).write {
      try $0.execute(
        sql: "UPDATE documents SET date_text = '1958', date_edtf = '1958'")
    }
    #expect {
      try catalog.file.undoDecision(2, at: catalog.later)
    } throws: { error in
      guard case DecisionError.changedOtherwise(2, "1957", let present) = error else {
        return false
      }
      return present == "1958"
    }
  }

  @Test("adds references behind the others, and the tree follows")
  func add() throws {
    try correct(adding: ["АВП РФ. Ф. 0102. Оп. 13. П. 72. Д. 9. Л. 8 об.", "GARF f. 1"])
    #expect(
      try references() == [
        [1, "AVPRF f. 0102, op. 13, d. 5, ll. 1-7", nil],
        [2, "RGANI f. 5, op. 30, d. 1", nil],
        [3, "AVPRF f. 0102, op. 13, p. 72, d. 9, l. 8 об.", 2], [4, "GARF f. 1", 3],
      ])
    #expect(
      try catalog.rows("SELECT new_value FROM corrections ORDER BY id").first == [
        "АВП РФ. Ф. 0102. Оп. 13. П. 72. Д. 9. Л. 8 об."
      ])
    try catalog.file.undoDecision(2, at: catalog.later)
    try catalog.file.undoDecision(3, at: catalog.later)
    #expect(try references().count == 2)
    #expect(
      try catalog.rows("SELECT code FROM repositories ORDER BY code") == [["AVPRF"], ["RGANI"]])
    #expect(
      try catalog.rows("SELECT count(*) FROM archival_units WHERE level = 'papka'") == [[0]])
    try catalog.expectSound()
  }

  @Test("takes references away by their numbers, which the others keep, and brings them back")
  func remove() throws {
    try correct(removing: [1])
    #expect(try references() == [[2, "RGANI f. 5, op. 30, d. 1", nil]])
    #expect(try catalog.rows("SELECT code FROM repositories") == [["RGANI"]])
    try correct(adding: ["GARF f. 1"])
    #expect(throws: CorrectionError.unknownReference(number: 1, known: [2, 3])) {
      try correct([.title: "not written"], removing: [1])
    }
    #expect(try catalog.rows("SELECT title FROM documents") == [["A"]])
    try catalog.file.undoDecision(2, at: catalog.later)
    #expect(
      try references() == [
        [1, "AVPRF f. 0102, op. 13, d. 5, ll. 1-7", nil],
        [2, "RGANI f. 5, op. 30, d. 1", nil], [3, "GARF f. 1", 3],
      ])
    #expect(try catalog.rows("SELECT first_leaf, last_leaf FROM leaves") == [[1, 7]])
    #expect(
      try catalog.rows("SELECT is_known FROM repositories ORDER BY code") == [[1], [1], [1]])
    try catalog.expectSound()
  }

  @Test("can take away what another added, which is then undone first")
  func removeAdded() throws {
    try correct(adding: ["GARF f. 1"])
    try correct(removing: [3])
    #expect(try references().count == 2)
    #expect(throws: DecisionError.neededByLater(id: 2, later: [3])) {
      try catalog.file.undoDecision(2, at: catalog.later)
    }
    try catalog.file.undoDecision(3, at: catalog.later)
    #expect(try references().last == [3, "GARF f. 1", 2])
    try catalog.file.undoDecision(2, at: catalog.later)
    #expect(try references().count == 2)
  }

  @Test("keeps a document that was added by hand from being taken out")
  func keep() throws {
    try correct([.note: "seen"])
    #expect(throws: DecisionError.neededByLater(id: 1, later: [2])) {
      try catalog.file.undoDecision(1, at: catalog.later)
    }
  }

  @Test("that cannot be read is refused, and nothing is written")
  func refuse() throws {
    #expect(throws: CorrectionError.emptyTitle) { try correct([.title: " "]) }
    #expect(throws: CorrectionError.unreadableDate(text: "someday")) {
      try correct([.date: "someday"])
    }
    #expect(throws: TypedDocumentError.unreadableReference(text: "attic")) {
      try correct(adding: ["attic"])
    }
    #expect(throws: CorrectionError.unknownField(name: "body")) {
      try CorrectedField(named: "body")
    }
    #expect(throws: CorrectionError.unknownDocument(id: 9)) {
      try catalog.file.correct(
        9, DocumentCorrection([.title: "B"], authority: ArchiveAuthority()), by: catalog.vera)
    }
    #expect(try catalog.rows("SELECT count(*) FROM decisions") == [[1]])
  }

  @Test("of a reference follows its archive when that becomes one of one's own")
  func ownArchive() throws {
    try correct(adding: ["Vologda Archive, f. 1, op. 2, d. 3"])
    _ = try catalog.file.add(
      OwnArchive(code: "GAVOLO", name: "Archive of Vologda", otherNames: ["Vologda Archive"]),
      by: catalog.vera)
    let draft = DocumentDraft(
      title: "A", body: "",
      source: DocumentDraft.Source(layout: "print", parserVersion: 1, text: ""))
    try catalog.file.write { try $0.replace(document, with: draft) }
    #expect(try references() == [[1, "GAVOLO f. 1, op. 2, d. 3", 2]])
    try catalog.expectSound()
  }
}
