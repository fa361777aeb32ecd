import ArchivalReferences
import Catalog
import Testing

@Suite("What was noted about a delo, when its papka becomes known or is gone")
struct DescribedDeloTests {
  let catalog: ByHandCatalog

  init() throws {
    catalog = try ByHandCatalog()
  }

  private func tag(_ place: String, _ name: String) throws {
    _ = try catalog.file.tag(
      .place(catalog.place(place)), [TagName(name)], archives: ArchiveAuthority(), by: catalog.vera)
  }

  /// The dela with their papki, titles and tags.
  private func dela() throws -> [[SQLValue]] {
    try catalog.rows(
      """
      SELECT
        iif(parents.level = 'papka', parents.number, NULL),
        dela.title,
        (
          SELECT group_concat(name) FROM unit_tags JOIN tags ON tags.id = tag_id
          WHERE unit_id = dela.id
        )
      FROM archival_units AS dela
      JOIN archival_units AS parents ON parents.id = dela.parent_id
      WHERE dela.level = 'delo'
      ORDER BY parents.level, parents.number
      """)
  }

  @Test("goes into the papka with it")
  func move() throws {
    _ = try catalog.describe("AVPRF/0102/13/5", [.title: "five"])
    try tag("AVPRF/0102/13/5", "ordered")
    _ = try catalog.add("A", "AVPRF f. 0102, op. 13, p. 72, d. 5")
    #expect(try dela() == [["72", "five", "ordered"]])
  }

  @Test("goes along when two become one")
  func unite() throws {
    _ = try catalog.add("A", "AVPRF f. 0102, op. 13, p. 72, d. 5")
    _ = try catalog.add("B", "AVPRF f. 0102, op. 13, p. 73, d. 5")
    _ = try catalog.add("C", "AVPRF f. 0102, op. 13, d. 5")
    _ = try catalog.describe("AVPRF/0102/13/5", [.title: "five"])
    try tag("AVPRF/0102/13/5", "ordered")
    #expect(try dela().count == 3)
    try catalog.file.undoDecision(2, at: catalog.later)
    #expect(try dela() == [["72", "five", "ordered"]])
    try catalog.file.undoDecision(4, at: catalog.later)
    try catalog.file.undoDecision(5, at: catalog.later)
    #expect(try dela() == [["72", nil, nil]])
    try catalog.expectSound()
  }

  @Test("keeps two apart about which different things were noted")
  func contradiction() throws {
    _ = try catalog.add("A", "AVPRF f. 0102, op. 13, p. 72, d. 5")
    _ = try catalog.add("B", "AVPRF f. 0102, op. 13, p. 73, d. 5")
    _ = try catalog.add("C", "AVPRF f. 0102, op. 13, d. 5")
    _ = try catalog.describe("AVPRF/0102/13/5", [.title: "one"])
    _ = try catalog.describe("AVPRF/0102/13/p72/5", [.title: "another"])
    try catalog.file.undoDecision(2, at: catalog.later)
    #expect(try dela() == [[nil, "one", nil], ["72", "another", nil]])
    try catalog.file.undoDecision(5, at: catalog.later)
    #expect(try dela() == [["72", "one", nil]])
    try catalog.expectSound()
  }

  @Test("parts what leaves the papka out only as long as it stands")
  func mistake() throws {
    _ = try catalog.add("A", "AVPRF f. 0102, op. 13, p. 72, d. 5")
    _ = try catalog.add("C", "AVPRF f. 0102, op. 13, d. 5")
    #expect(try catalog.rows("SELECT count(DISTINCT unit_id) FROM archival_references") == [[1]])
    _ = try catalog.describe("AVPRF/0102/13/p37/5", [.title: "mistyped"])
    #expect(try catalog.rows("SELECT count(DISTINCT unit_id) FROM archival_references") == [[2]])
    try catalog.file.undoDecision(3, at: catalog.later)
    #expect(try catalog.rows("SELECT count(DISTINCT unit_id) FROM archival_references") == [[1]])
    try catalog.expectSound()
  }
}
