import ArchivalReferences
import Catalog
import Testing

@Suite("A described delo")
struct DescribedDeloTests {
  let catalog: ByHandCatalog

  init() throws {
    catalog = try ByHandCatalog()
  }

  /// The path of each described unit of the level delo, with its title.
  private func described() throws -> [String] {
    let place = ArchivalPlace(repository: "AVPRF", numbers: [.fond: "0102", .opis: "13"])
    let titles = Dictionary(
      uniqueKeysWithValues: try catalog.rows(
        "SELECT id, title FROM archival_units WHERE title IS NOT NULL"
      ).map { ($0[0].integer ?? 0, $0[1].text ?? "") })
    return try catalog.file.read { try $0.units(at: place) }.compactMap { unit in
      titles[unit.id].map { "\(unit.path) \($0)" }
    }
  }

  @Test("in two papki is two, also where one without a papka is described")
  func papki() throws {
    _ = try catalog.describe("AVPRF/0102/13/2", [.title: "bare"])
    _ = try catalog.describe("AVPRF/0102/13/p3/2", [.note: "third"])
    _ = try catalog.describe("AVPRF/0102/13/p4/2", [.title: "fourth"])
    #expect(try described() == ["AVPRF/0102/13/p3/2 bare", "AVPRF/0102/13/p4/2 fourth"])
    try catalog.expectSound()
  }

  @Test("keeps what was noted without a papka when references name two")
  func contradiction() throws {
    _ = try catalog.describe("AVPRF/0102/13/5", [.title: "five"])
    _ = try catalog.add("plain", "AVPRF f. 0102, op. 13, d. 5, l. 1")
    let placed = try catalog.add("placed", "AVPRF f. 0102, op. 13, p. 72, d. 5, l. 4")
    #expect(try described() == ["AVPRF/0102/13/p72/5 five"])
    let other = try catalog.add("other", "AVPRF f. 0102, op. 13, p. 73, d. 5, l. 5")
    #expect(try described() == ["AVPRF/0102/13/5 five"])
    for id in [other, placed] {
      let decision = try #require(
        try catalog.rows(
          "SELECT id FROM decisions WHERE table_name = 'documents' AND row_id = \(id)"
        ).first?.first?.integer)
      try catalog.file.undoDecision(decision, at: catalog.later)
    }
    // No reference names a papka any more, and none is left behind.
    #expect(try described() == ["AVPRF/0102/13/5 five"])
    #expect(try catalog.rows("SELECT count(*) FROM archival_units WHERE level = 'papka'") == [[0]])
    try catalog.expectSound()
  }

  @Test("stays in a papka that the person named")
  func confirmed() throws {
    _ = try catalog.describe("AVPRF/0102/13/p72/5", [.title: "five"])
    _ = try catalog.add("plain", "AVPRF f. 0102, op. 13, d. 5, l. 1")
    _ = try catalog.add("other", "AVPRF f. 0102, op. 13, p. 73, d. 5, l. 5")
    #expect(try described() == ["AVPRF/0102/13/p72/5 five"])
    try catalog.expectSound()
  }
}
