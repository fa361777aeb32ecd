import Catalog
import RepositoryFiles
import Testing

@Suite("The subjects of documents")
struct SubjectTests {
  let folder: TemporaryFolder
  let catalog: CatalogFile

  init() throws {
    folder = try TemporaryFolder()
    catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
  }

  private func draft(_ subjects: [String], number: Int = 1) -> DocumentDraft {
    var draft = DocumentDraft(
      title: "On turbines", body: "A letter.",
      source: .init(layout: "page", parserVersion: 1, text: "..."))
    draft.identifiers = [DocumentIdentifier(scheme: "wilson", value: "9999090\(number)")]
    draft.subjects = subjects.map { DocumentSubject(kind: "subject", name: $0) }
    return draft
  }

  private func subjects() throws -> [[SQLValue]] {
    try catalog.select(
      """
      SELECT document_id, name
      FROM document_subjects
      JOIN subjects ON subjects.id = document_subjects.subject_id
      ORDER BY document_id, name
      """
    ).rows
  }

  @Test("are rows, each once, whatever documents have them")
  func shared() throws {
    try catalog.write { writer in
      _ = try writer.insert(draft(["Turbines", "Trade", "Trade"]))
      _ = try writer.insert(draft(["Trade"], number: 2))
    }
    #expect(try subjects() == [[1, "Trade"], [1, "Turbines"], [2, "Trade"]])
    #expect(try catalog.select("SELECT count(*) FROM subjects").rows == [[2]])
  }

  @Test("of one name can be a subject and a place")
  func kinds() throws {
    var draft = draft(["China"])
    draft.subjects.append(DocumentSubject(kind: "place", name: "China"))
    try catalog.write { _ = try $0.insert(draft) }
    #expect(
      try catalog.select("SELECT kind, name FROM subjects ORDER BY kind").rows
        == [["place", "China"], ["subject", "China"]])
  }

  @Test("go when no document has them any more, and keep their ids otherwise")
  func replaced() throws {
    let id = try catalog.write { try $0.insert(draft(["Trade", "Turbines"])) }
    let before = try catalog.select("SELECT id FROM subjects WHERE name = 'Trade'").rows
    try catalog.write { try $0.replace(id, with: draft(["Trade"])) }
    #expect(try catalog.select("SELECT name FROM subjects").rows == [["Trade"]])
    #expect(try catalog.select("SELECT id FROM subjects").rows == before)
    try catalog.write { try $0.replace(id, with: draft([])) }
    #expect(try catalog.select("SELECT count(*) FROM subjects").rows == [[0]])
  }

  @Test("that a second file names are added to those of the first")
  func filled() throws {
    let id = try catalog.write { try $0.insert(draft(["Trade"])) }
    _ = try catalog.write { try $0.fillEmptyFields(of: id, from: draft(["Turbines"])) }
    #expect(try subjects() == [[1, "Trade"], [1, "Turbines"]])
  }
}
