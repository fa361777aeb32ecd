import ArchivalReferences
import Catalog
import HistoricalDates
import Testing

@Suite("A document that is typed")
struct TypedDocumentTests {
  let catalog: ByHandCatalog

  init() throws {
    catalog = try ByHandCatalog()
  }

  @Test("that is a whole citation gives its date and its translator too")
  func wholeCitation() throws {
    let document = try TypedDocument(
      title: "Memo",
      references: [
        "“Memo on Coal,” 3 March 1957, AVPRF f. 0102, op. 12, p. 68, d. 1, ll. 5-6. Translated for CWIHP by Jane Example."
      ], authority: ArchiveAuthority())
    #expect(document.date?.edtf == "1957-03-03")
    let id = try catalog.file.add(document, by: catalog.vera).id
    #expect(
      try catalog.file.select(
        "SELECT role, printed_name FROM document_persons WHERE document_id = :id",
        ["id": .integer(id)]
      ).rows == [["translator", "Jane Example"]])
  }

  @Test("may cover a period and have no date, and both are kept as typed")
  func periodAndNoDate() throws {
    let document = try TypedDocument(
      title: "Journal for the period 1 through 15 August 1957", date: "б/д",
      references: ["AVPRF f. 0102, op. 12, d. 1"],
      authority: ArchiveAuthority())
    _ = try catalog.file.add(document, by: catalog.vera)
    #expect(
      try catalog.file.select("SELECT date_text, date_edtf, period_edtf FROM documents").rows.last
        == ["б/д", nil, "1957-08-01/1957-08-15"])
  }

  @Test(
    "that can be read only in part is refused",
    arguments: ["ERAF, f. 1, qx. 5, s. 12, l. 3", "Ibid., l. 9", "Там же. Оп. 2. Д. 1"])
  func partlyRead(reference: String) {
    #expect {
      try TypedDocument(title: "x", references: [reference], authority: ArchiveAuthority())
    } throws: { error in
      if case .partlyReadReference(reference, _) = error as? TypedDocumentError {
        true
      } else {
        false
      }
    }
  }

  @Test("is a document like any other, with what was typed as its source")
  func add() throws {
    let document = try TypedDocument(
      title: " Note on coal ", date: "3 марта 1957",
      references: ["АВП РФ. Ф. 0102. Оп. 13. П. 72. Д. 5. Л. 1-7", "RGANI f. 5, op. 30, d. 1"],
      summary: "Coal.", note: "In pencil.", authority: ArchiveAuthority())
    let (id, decision) = try catalog.file.add(document, by: catalog.vera)
    #expect(id == 1)
    #expect(decision.kind == .add)
    #expect(
      try catalog.rows("SELECT title, date_edtf, summary, body FROM documents") == [
        ["Note on coal", "1957-03-03", "Coal.", "In pencil."]
      ])
    #expect(
      try catalog.rows("SELECT role, repository, papka, delo FROM archival_references") == [
        ["original", "AVPRF", "72", "5"], ["original", "RGANI", nil, "1"],
      ])
    #expect(try catalog.rows("SELECT first_leaf, last_leaf FROM leaves") == [[1, 7]])
    #expect(
      try catalog.rows("SELECT layout, text FROM document_sources") == [
        [
          "hand",
          """
          title: Note on coal
          date: 3 марта 1957
          reference: АВП РФ. Ф. 0102. Оп. 13. П. 72. Д. 5. Л. 1-7
          reference: RGANI f. 5, op. 30, d. 1
          summary: Coal.
          note: In pencil.

          """,
        ]
      ])
    try catalog.expectSound()
  }

  @Test("is refused when a part of it cannot be read")
  func refuse() {
    let authority = ArchiveAuthority()
    #expect(throws: TypedDocumentError.missingTitle) {
      try TypedDocument(title: " ", references: ["RGANI f. 5"], authority: authority)
    }
    #expect(throws: TypedDocumentError.missingReference) {
      try TypedDocument(title: "a", references: [" "], authority: authority)
    }
    #expect(throws: TypedDocumentError.unreadableReference(text: "in the attic")) {
      try TypedDocument(
        title: "a", references: ["RGANI f. 5", "in the attic"], authority: authority)
    }
    #expect(throws: TypedDocumentError.unreadableDate(text: "some day")) {
      try TypedDocument(
        title: "a", date: "some day", references: ["RGANI f. 5"], authority: authority)
    }
    #expect(throws: Never.self) {
      try TypedDocument(title: "a", date: "", references: ["RGANI f. 5"], authority: authority)
    }
  }

  @Test("is gone when it is undone, with the places that only it named; its id is not used again")
  func undo() throws {
    let first = try catalog.add("A", "RGANI f. 5, op. 30, d. 1")
    let second = try catalog.add("B", "RGANI f. 5, op. 30, d. 2")
    try catalog.file.undoDecision(2, at: catalog.later)
    #expect(try catalog.rows("SELECT id FROM documents") == [[.integer(first)]])
    #expect(
      try catalog.rows("SELECT number FROM archival_units WHERE level = 'delo'") == [["1"]])
    #expect(try catalog.add("C", "RGANI f. 5, op. 30, d. 2") == second + 1)
    try catalog.expectSound()
  }
}
