import Catalog
import GRDB
import HistoricalDates
import RepositoryFiles
import Testing

@Suite("Marks and periods of documents")
struct DocumentMarkTests {
  let folder: TemporaryFolder
  let catalog: CatalogFile

  init() throws {
    folder = try TemporaryFolder()
    catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
  }

  private var draft: DocumentDraft {
    let body = "Ünder № 7, 3 March 1958\n\nRails."
    var draft = DocumentDraft(
      title: "On rails", body: body,
      source: DocumentDraft.Source(layout: "print", parserVersion: 1, text: body))
    draft.period = HistoricalDate("1-15 March 1958")
    draft.marks = [
      DocumentMark(
        kind: "registration", printed: "№ 7, 3 March 1958", range: 7..<26, number: "7",
        date: HistoricalDate("3 March 1958"),
        recipients: [DocumentMark.Recipient(copy: "1", name: "Far \"Eastern\" Department")])
    ]
    return draft
  }

  private func marks() throws -> [[SQLValue]] {
    try catalog.select(
      "SELECT document_id, position, kind, number, date_edtf, date_latest FROM document_marks"
    ).rows
  }

  private func period() throws -> [[SQLValue]] {
    try catalog.select(
      "SELECT period_text, period_edtf, period_earliest, period_latest FROM documents"
    ).rows
  }

  @Test("are rows, found again in the body by their bytes, with recipients as JSON")
  func insert() throws {
    _ = try catalog.write { try $0.insert(draft) }
    #expect(try marks() == [[1, 1, "registration", "7", "1958-03-03", "1958-03-03"]])
    #expect(
      try catalog.select(
        """
        SELECT CAST(substr(CAST(body AS BLOB), byte_offset + 1, byte_count) AS TEXT) = printed
        FROM documents
        JOIN document_marks ON document_id = documents.id
        """
      ).rows == [[1]])
    #expect(
      try catalog.select(
        "SELECT value ->> 'copy', value ->> 'name' FROM document_marks, json_each(recipients)"
      ).rows == [["1", "Far \"Eastern\" Department"]])
    #expect(
      try period() == [["1-15 March 1958", "1958-03-01/1958-03-15", "1958-03-01", "1958-03-15"]])
  }

  @Test("are those of the new text after a replacement")
  func replace() throws {
    let id = try catalog.write { try $0.insert(draft) }
    var changed = draft
    changed.period = nil
    changed.marks = [DocumentMark(kind: "sic", printed: "Ünder", range: 0..<6)]
    try catalog.write { try $0.replace(id, with: changed) }
    #expect(try marks() == [[1, 1, "sic", nil, nil, nil]])
    #expect(try period() == [[nil, nil, nil, nil]])
  }

  @Test("go with their document")
  func remove() throws {
    _ = try catalog.write { try $0.insert(draft) }
    try DatabaseQueue(path: catalog.path).write { try $0.execute(sql: "DELETE FROM documents") }
    #expect(try marks().isEmpty)
  }

  @Test("of a second text are taken over only together with its text")
  func fill() throws {
    var empty = draft
    (empty.body, empty.marks, empty.period) = ("", [], nil)
    let id = try catalog.write { try $0.insert(empty) }
    _ = try catalog.write { try $0.fillEmptyFields(of: id, from: draft) }
    #expect(try marks().count == 1)
    #expect(try period()[0][1] == "1958-03-01/1958-03-15")
    var other = draft
    other.body = "Rails, other text."
    other.marks = []
    other.period = HistoricalDate("April 1958")
    let differing = try catalog.write { try $0.fillEmptyFields(of: id, from: other) }
    #expect(try marks().count == 1)
    #expect(try period()[0][0] == "1-15 March 1958")
    #expect(differing.differing.contains("period_edtf"))
  }

  @Test("let an undated document keep that word until a text has a date")
  func undated() throws {
    var undated = draft
    undated.date = HistoricalDate("б/д")
    let id = try catalog.write { try $0.insert(undated) }
    func date() throws -> [[SQLValue]] {
      try catalog.select("SELECT date_text, date_edtf, date_earliest FROM documents").rows
    }
    #expect(try date() == [["б/д", nil, nil]])
    var second = draft
    _ = try catalog.write { try $0.fillEmptyFields(of: id, from: second) }
    #expect(try date() == [["б/д", nil, nil]])
    second.date = HistoricalDate("March 1958")
    _ = try catalog.write { try $0.fillEmptyFields(of: id, from: second) }
    #expect(try date() == [["March 1958", "1958-03", "1958-03-01"]])
  }
}
