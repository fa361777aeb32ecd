import Catalog
import GRDB
import Testing

@Suite("Undoing a decision")
struct DecisionTests {
  let catalog: ByHandCatalog

  init() throws {
    catalog = try ByHandCatalog()
  }

  private var title: SQLValue? {
    get throws {
      try catalog.rows("SELECT title FROM archival_units WHERE level = 'fond'").first?.first
    }
  }

  @Test("brings the old value back and keeps the decision in the list")
  func undo() throws {
    _ = try catalog.describe("AVPRF/0102", [.title: "Korea"])
    _ = try catalog.describe("AVPRF/0102", [.title: "North Korea"])
    try catalog.file.undoDecision(2, at: catalog.later)
    #expect(try title == "Korea")
    try catalog.file.undoDecision(1, at: catalog.later)
    #expect(try title == .null)
    #expect(
      try catalog.rows("SELECT id, undone_at FROM decisions ORDER BY id") == [
        [1, "2026-02-03T04:05:06Z"], [2, "2026-02-03T04:05:06Z"],
      ])
  }

  @Test("is refused while a later one on the same value stands, which is named")
  func later() throws {
    _ = try catalog.describe("AVPRF/0102", [.title: "Korea"])
    _ = try catalog.describe("AVPRF/0102", [.title: "North Korea", .note: "n"])
    _ = try catalog.describe("AVPRF/0102", [.title: ""])
    #expect(throws: DecisionError.neededByLater(id: 1, later: [4, 2])) {
      try catalog.file.undoDecision(1, at: catalog.later)
    }
    #expect(try title == .null)
    try catalog.file.undoDecision(3, at: catalog.later)
    for id: Int64 in [4, 2, 1] { try catalog.file.undoDecision(id, at: catalog.later) }
    #expect(try title == .null)
  }

  @Test(
    "is refused for one that is unknown, undone, of another version, or overtaken by other means")
  func refuse() throws {
    _ = try catalog.describe("AVPRF/0102", [.title: "Korea"])
    #expect(throws: DecisionError.unknown(id: 9)) {
      try catalog.file.undoDecision(9, at: catalog.later)
    }
    try DatabaseQueue(path: catalog.file.path).write { database in
      try database.execute(
        sql: """
          UPDATE archival_units SET title = 'by SQL';
          INSERT INTO decisions (kind, table_name, row_id, author, decided_at)
          VALUES ('merge', 'persons', 1, 'Vera', '2026-01-01');
          """)
    }
    #expect(throws: DecisionError.changedOtherwise(id: 1, decided: "Korea", present: "by SQL")) {
      try catalog.file.undoDecision(1, at: catalog.later)
    }
    #expect(throws: DecisionError.unknownKind(id: 2)) {
      try catalog.file.undoDecision(2, at: catalog.later)
    }
    #expect(try title == "by SQL")
    _ = try catalog.describe("AVPRF/0102", [.title: "x"])
    try catalog.file.undoDecision(3, at: catalog.later)
    #expect(throws: DecisionError.undoneBefore(id: 3, at: catalog.later)) {
      try catalog.file.undoDecision(3, at: catalog.later)
    }
  }
}
