import ArchivalReferences
import Catalog
import GRDB
import Testing

@Suite("An archive of one's own")
struct OwnArchiveTests {
  let catalog: ByHandCatalog

  init() throws {
    catalog = try ByHandCatalog()
  }

  private func vologda(code: String = "GAVOLO") throws -> OwnArchive {
    try OwnArchive(
      code: code, name: "State Archive of Vologda Oblast", city: "Vologda", country: "Russia",
      otherNames: ["ГАВоло", "Vologda State Archive"])
  }

  private func archives() throws -> [[SQLValue]] {
    try catalog.rows("SELECT code, origin, is_known, city FROM repositories ORDER BY id")
  }

  private func references() throws -> [[SQLValue]] {
    try catalog.rows(
      "SELECT repository, repository_printed, short_form FROM archival_references ORDER BY id")
  }

  @Test("is known under all its names, before those of the authority file")
  func names() throws {
    _ = try catalog.file.add(vologda(), by: catalog.vera)
    let authority = try catalog.file.archiveAuthority()
    for name in ["gavolo", "Г.А. Воло", "Vologda State Archive", "State Archive of Vologda Oblast"]
    {
      #expect(authority.archive(named: name)?.code == "GAVOLO")
    }
    #expect(authority.archive(named: "AVPRF")?.code == "AVPRF")
    _ = try catalog.file.add(
      OwnArchive(code: "OURS", name: "Our archive", otherNames: ["GARF"]), by: catalog.vera)
    #expect(try catalog.file.archiveAuthority().archive(named: "GARF")?.code == "OURS")
  }

  @Test("cited by shelfmark keeps its references whole")
  func shelfmark() throws {
    let own = try OwnArchive(code: "ZZA", name: "Zed Archive", system: .shelfmark)
    _ = try catalog.file.add(own, by: catalog.vera)
    let references = ReferenceParser(authority: try catalog.file.archiveAuthority())
      .references(in: "ZZA, Box 12, folder 3")
    #expect(references.map(\.shelfmark) == ["Box 12, folder 3"])
  }

  @Test("takes over what was filed under one of its names, and gives it back when it is undone")
  func adopt() throws {
    _ = try catalog.add("A", "Vologda State Archive, f. 1, op. 2, d. 3")
    #expect(try archives() == [["Vologda State Archive", "unknown", 0, nil]])
    let decision = try catalog.file.add(vologda(), by: catalog.vera)
    #expect(try archives() == [["GAVOLO", "own", 1, "Vologda"]])
    #expect(
      try references() == [["GAVOLO", "Vologda State Archive", "GAVOLO f. 1, op. 2, d. 3"]])
    try catalog.file.undoDecision(decision.id, at: catalog.later)
    #expect(try archives() == [["Vologda State Archive", "unknown", 0, nil]])
    #expect(
      try references() == [
        [
          "Vologda State Archive", "Vologda State Archive",
          "Vologda State Archive f. 1, op. 2, d. 3",
        ]
      ])
    #expect(try catalog.rows("SELECT * FROM repository_names").isEmpty)
    #expect(throws: Never.self) { try catalog.file.add(vologda(), by: catalog.vera) }
    try catalog.expectSound()
  }

  @Test("takes over from several unknown archives, and gives each its references back")
  func adoptSeveral() throws {
    _ = try catalog.add("A", "Vologda State Archive, f. 1, op. 2, d. 3")
    _ = try catalog.add("B", "ГАВоло, ф. 1, оп. 2, д. 4")
    _ = try catalog.describe("ГАВоло/7", [.title: "noted"])
    let filed = try references()
    let decision = try catalog.file.add(vologda(), by: catalog.vera)
    #expect(try references().map(\.first) == ["GAVOLO", "GAVOLO"])
    #expect(
      try references().map(\.last) == ["GAVOLO f. 1, op. 2, d. 3", "GAVOLO f. 1, op. 2, d. 4"])
    #expect(
      try catalog.rows(
        """
        SELECT code, level, number FROM archival_units
        JOIN repositories ON repositories.id = repository_id ORDER BY code, archival_units.id
        """) == [
          ["GAVOLO", "fond", "1"], ["GAVOLO", "opis", "2"], ["GAVOLO", "delo", "3"],
          ["GAVOLO", "delo", "4"], ["ГАВоло", "fond", "7"],
        ])
    try catalog.expectSound()
    try catalog.file.undoDecision(decision.id, at: catalog.later)
    #expect(try references() == filed)
    #expect(
      try catalog.rows("SELECT code, origin FROM repositories ORDER BY code") == [
        ["Vologda State Archive", "unknown"], ["ГАВоло", "unknown"],
      ])
    #expect(try catalog.rows("SELECT count(*) FROM archival_units") == [[7]])
    try catalog.expectSound()
  }

  @Test("stays without documents, and is unknown again when it is undone")
  func stay() throws {
    let decision = try catalog.file.add(vologda(), by: catalog.vera)
    let document = try TypedDocument(
      title: "A", references: ["ГАВоло. Ф. 1. Оп. 2. Д. 3"],
      authority: catalog.file.archiveAuthority())
    let added = try catalog.file.add(document, by: catalog.vera)
    #expect(try references() == [["GAVOLO", "ГАВоло", "GAVOLO f. 1, op. 2, d. 3"]])
    try catalog.file.undoDecision(added.decision.id, at: catalog.later)
    #expect(try archives() == [["GAVOLO", "own", 1, "Vologda"]])
    _ = try catalog.file.add(document, by: catalog.vera)
    try catalog.file.undoDecision(decision.id, at: catalog.later)
    #expect(try archives() == [["GAVOLO", "unknown", 0, nil]])
    #expect(try references().first?.first == "GAVOLO")
    try catalog.expectSound()
  }

  @Test("is refused under a code or name that is taken, and undone only as it was added")
  func refuse() throws {
    let decision = try catalog.file.add(vologda(), by: catalog.vera)
    #expect(
      throws: ArchiveError.knownCode(code: "GAVOLO", name: "State Archive of Vologda Oblast")
    ) {
      try catalog.file.add(vologda(code: "gavolo"), by: catalog.vera)
    }
    #expect(
      throws: ArchiveError.knownName(name: "State Archive of Vologda Oblast", code: "GAVOLO")
    ) {
      try catalog.file.add(vologda(code: "OTHER"), by: catalog.vera)
    }
    #expect(throws: ArchiveError.self) {
      try catalog.file.add(OwnArchive(code: "avprf", name: "Mine"), by: catalog.vera)
    }
    for code in ["", " ", "a/b", "12", "aa\nb", "A"] {
      #expect(throws: ArchiveError.self) { try OwnArchive(code: code, name: "Mine") }
    }
    #expect(throws: ArchiveError.unusableName(text: " ")) { try OwnArchive(code: "XYZ", name: " ") }
    try DatabaseQueue(path: catalog.file.path).write {
      try $0.execute(sql: "UPDATE repositories SET city = 'Kirov'")
    }
    #expect(throws: DecisionError.self) {
      try catalog.file.undoDecision(decision.id, at: catalog.later)
    }
    #expect(try archives() == [["GAVOLO", "own", 1, "Kirov"]])
  }
}
