import ArchivalReferences
import Catalog
import GRDB
import Testing

@Suite("Describing a place")
struct DescriptionTests {
  let catalog: ByHandCatalog

  init() throws {
    catalog = try ByHandCatalog()
  }

  @Test("makes it where it is not there yet, and keeps one decision for each value")
  func make() throws {
    let decisions = try catalog.describe(
      "AVPRF/0102/13/p72/5", [.title: " Letters ", .leafCount: "0320", .note: ""])
    #expect(decisions.map(\.field) == ["title", "leaf_count"])
    #expect(
      try catalog.rows("SELECT level, number, title, leaf_count FROM archival_units ORDER BY id")
        == [
          ["fond", "0102", nil, nil], ["opis", "13", nil, nil], ["papka", "72", nil, nil],
          ["delo", "5", "Letters", 320],
        ])
    #expect(try catalog.rows("SELECT code, is_known FROM repositories") == [["AVPRF", 1]])
    #expect(
      try catalog.rows(
        """
        SELECT kind, table_name, row_id, field, old_value, new_value, reason, author, decided_at,
          undone_at
        FROM decisions WHERE id = 2
        """) == [
          [
            "describe", "archival_units", 4, "leaf_count", nil, "320", "seen", "Vera",
            "2026-01-02T03:04:05Z", nil,
          ]
        ])
    try catalog.expectSound()
  }

  @Test("changes nothing that is so already, and takes a value away with an empty one")
  func change() throws {
    _ = try catalog.describe("AVPRF/0102", [.title: "Korea", .dates: "1945-1965"])
    #expect(try catalog.describe("ф. 0102", [.title: "Korea"]).isEmpty)
    #expect(try catalog.describe("AVPRF/0102", [.title: ""]).map(\.oldValue) == ["Korea"])
    #expect(
      try catalog.rows("SELECT title, date_text FROM archival_units") == [[nil, "1945-1965"]])
    #expect(try catalog.describe("RGANI/5", [.title: ""]).isEmpty)
    #expect(try catalog.rows("SELECT count(*) FROM repositories") == [[1]])
  }

  @Test("finds the delo with its papka left out, and the one without a papka when it is given")
  func papka() throws {
    _ = try catalog.add("A", "AVPRF f. 0102, op. 13, p. 72, d. 5", "AVPRF f. 0102, op. 13, d. 6")
    _ = try catalog.describe("AVPRF/0102/13/5", [.title: "five"])
    _ = try catalog.describe("AVPRF/0102/13/p72/6", [.title: "six"])
    #expect(
      try catalog.rows(
        "SELECT number, title FROM archival_units WHERE level = 'delo' ORDER BY number")
        == [["5", "five"], ["6", "six"]])
  }

  @Test("refuses what is no place, several places, and a number of leaves that is none")
  func refuse() throws {
    _ = try catalog.add(
      "A", "AVPRF f. 0102, op. 13, p. 72, d. 5", "AVPRF f. 0102, op. 13, p. 73, d. 5")
    #expect(throws: PlaceError.archiveAlone(name: "AVPRF")) {
      try catalog.describe("AVPRF", [.title: "x"])
    }
    #expect(throws: PlaceError.shelfmark(text: "XIX-J-1-j")) {
      try catalog.describe("MNL OL/XIX-J-1-j", [.title: "x"])
    }
    #expect(throws: PlaceError.missingArchive) { try catalog.describe("F. 7", [.title: "x"]) }
    #expect(throws: PlaceError.notANumber(level: .fond, text: "letters")) {
      try catalog.describe("AVPRF/letters", [.title: "x"])
    }
    #expect(
      throws: PlaceError.ambiguous(paths: ["AVPRF/0102/13/p72/5", "AVPRF/0102/13/p73/5"])
    ) {
      try catalog.describe("AVPRF/0102/13/5", [.title: "x"])
    }
    for text in ["0", "-1", "many", "1.5", "99999999999999999999", "٣"] {
      #expect(throws: PlaceError.wrongLeafCount(text: text)) {
        try catalog.describe("AVPRF/0102", [.leafCount: text, .title: "x"])
      }
    }
    #expect(try catalog.rows("SELECT count(*) FROM decisions WHERE kind = 'describe'") == [[0]])
    #expect(try catalog.rows("SELECT count(*) FROM archival_units WHERE title = 'x'") == [[0]])
  }

  @Test("outlives the documents of the place")
  func outlive() throws {
    let id = try catalog.add("A", "AVPRF f. 0102, op. 13, d. 5")
    _ = try catalog.describe("AVPRF/0102/13/5", [.title: "five"])
    try catalog.file.undoDecision(1, at: catalog.later)
    #expect(id == 1)
    #expect(try catalog.rows("SELECT count(*) FROM documents") == [[0]])
    #expect(try catalog.rows("SELECT count(*) FROM archival_units") == [[3]])
    try catalog.expectSound()
  }
}
