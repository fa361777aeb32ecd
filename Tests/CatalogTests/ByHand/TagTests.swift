import ArchivalReferences
import Catalog
import Testing

@Suite("Tagging")
struct TagTests {
  let catalog: ByHandCatalog

  init() throws {
    catalog = try ByHandCatalog()
  }

  private func tag(_ place: String, _ names: String...) throws -> [Decision] {
    try catalog.file.tag(
      .place(catalog.place(place)), names.map { try TagName($0) }, archives: ArchiveAuthority(),
      by: catalog.vera)
  }

  private func untag(_ place: String, _ name: String) throws -> [Decision] {
    try catalog.file.untag(.place(catalog.place(place)), [TagName(name)], by: catalog.vera)
  }

  private func tags() throws -> [[SQLValue]] {
    try catalog.rows(
      """
      SELECT tags.name, number FROM tags JOIN unit_tags ON tag_id = tags.id
      JOIN archival_units ON archival_units.id = unit_id ORDER BY unit_id, tags.name
      """)
  }

  @Test("puts names on a place, which is made, and keeps their case without minding it")
  func place() throws {
    #expect(
      try tag("AVPRF/0102/13", "To  translate", "заказано").map(\.newValue) == [
        "To translate", "заказано",
      ])
    #expect(try tag("AVPRF/0102/13", "TO TRANSLATE", "ЗАКАЗАНО").isEmpty)
    #expect(try tag("AVPRF/0102", "to translate").map(\.newValue) == ["To translate"])
    #expect(
      try tags() == [["To translate", "0102"], ["To translate", "13"], ["заказано", "13"]])
    #expect(
      try catalog.rows("SELECT kind, table_name, field, old_value, new_value FROM decisions").first
        == ["tag", "archival_units", "tag", nil, "To translate"])
    try catalog.expectSound()
  }

  @Test("puts names on a document, which stay when it is imported anew")
  func document() throws {
    let id = try catalog.add("A", "RGANI f. 5, op. 30, d. 1")
    let names = [try TagName("seen")]
    #expect(
      try catalog.file.tag(.document(id), names, archives: ArchiveAuthority(), by: catalog.vera)
        .map(\.table) == [.document])
    let draft = DocumentDraft(
      title: "B", body: "",
      source: DocumentDraft.Source(layout: "print", parserVersion: 1, text: ""))
    try catalog.file.write { try $0.replace(id, with: draft) }
    #expect(try catalog.rows("SELECT document_id FROM document_tags") == [[.integer(id)]])
    #expect(throws: DecisionError.neededByLater(id: 1, later: [2])) {
      try catalog.file.undoDecision(1, at: catalog.later)
    }
    #expect(try catalog.file.untag(.document(id), names, by: catalog.vera).count == 1)
    #expect(try catalog.rows("SELECT * FROM tags").isEmpty)
  }

  @Test("is undone in its turn, for each name by itself")
  func undo() throws {
    _ = try tag("AVPRF/0102", "ordered", "seen")
    _ = try untag("AVPRF/0102", "ORDERED")
    #expect(try tags() == [["seen", "0102"]])
    #expect(throws: DecisionError.neededByLater(id: 1, later: [3])) {
      try catalog.file.undoDecision(1, at: catalog.later)
    }
    try catalog.file.undoDecision(2, at: catalog.later)
    #expect(try tags().isEmpty)
    try catalog.file.undoDecision(3, at: catalog.later)
    #expect(try tags() == [["ordered", "0102"]])
    try catalog.file.undoDecision(1, at: catalog.later)
    #expect(try tags().isEmpty)
    try catalog.expectSound()
  }

  @Test("takes nothing away where there is nothing, and makes no place for it")
  func nothing() throws {
    #expect(try untag("AVPRF/0102", "ordered").isEmpty)
    #expect(try catalog.rows("SELECT * FROM repositories").isEmpty)
  }

  @Test("keeps a place in the tree that no document needs any more")
  func keep() throws {
    _ = try catalog.add("A", "RGANI f. 5, op. 30, d. 1", "RGANI f. 5, op. 30, d. 2")
    _ = try tag("RGANI/5/30/1", "ordered")
    try catalog.file.undoDecision(1, at: catalog.later)
    #expect(
      try catalog.rows("SELECT number FROM archival_units ORDER BY id") == [["5"], ["30"], ["1"]])
    try catalog.expectSound()
  }

  @Test(
    "refuses what cannot be a name",
    arguments: ["", " ", "a,b", "a\u{7}b", String(repeating: "a", count: 101)])
  func names(text: String) {
    #expect(throws: TagError.unusableName(text: text)) { try TagName(text) }
  }
}
