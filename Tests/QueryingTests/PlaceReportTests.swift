import Catalog
import Querying
import Testing

@Suite("Reports on places")
struct PlaceReportTests {
  private func run(_ name: String, on citations: [String]) throws -> [ResultRow] {
    let cited = try CitedCatalog(citations)
    return try cited.catalog.run(ReportLibrary().report(named: name)).records
  }

  private func coverage(_ leaves: [String]) throws -> [String] {
    try run("coverage", on: leaves.map { "RGANI, f. 5, op. 28, d. 410, ll. \($0)" }).map { row in
      let (first, last) = (row["first_leaf"].integer ?? 0, row["last_leaf"].integer ?? 0)
      return "\(row["state"].text ?? "") \(first)-\(last) \(row["document_ids"].text ?? "")"
    }
  }

  @Test("coverage: documents with equal ranges share them")
  func shared() throws {
    #expect(
      try coverage(["1-20", "1-20", "1–20"]) == ["catalogued 1-20 1,2,3"])
  }

  @Test("coverage: ranges that partly cover each other overlap, and the documents are named")
  func overlap() throws {
    #expect(
      try coverage(["1-20", "18-30", "1-20"]) == [
        "catalogued 1-20 1,3", "catalogued 18-30 2", "overlap 18-20 1,2,3",
      ])
  }

  @Test("coverage: a document that begins on the back of another's last leaf overlaps nothing")
  func versos() throws {
    #expect(try coverage(["1-5", "5ob-9"]) == ["catalogued 1-5 1", "catalogued 5-9 2"])
    #expect(try coverage(["1-5ob", "5ob-9"]).last?.hasPrefix("overlap 5-5") == true)
  }

  @Test("coverage: an overlap names the documents on those sides alone")
  func overlapSides() throws {
    #expect(
      try coverage(["1-7", "7ob-10", "7-8"]).filter { $0.hasPrefix("overlap") } == [
        "overlap 7-7 1,3", "overlap 7-8 2,3",
      ])
    // One document's own list overlaps nothing.
    #expect(try coverage(["19-21, 20-25"]).filter { $0.hasPrefix("overlap") }.isEmpty)
  }

  @Test("coverage: leaf 17a is not leaf 17, and volumes have leaves of their own")
  func letters() throws {
    #expect(try coverage(["17", "17a"]).suffix(2) == ["catalogued 17-17 1", "catalogued 17-17 2"])
    let rows = try run(
      "coverage",
      on: [
        "RGANI, f. 5, op. 28, d. 410, t. 1, ll. 1-5", "RGANI, f. 5, op. 28, d. 410, t. 2, ll. 3-9",
      ])
    #expect(rows.map { $0["state"].text } == ["catalogued", "gap", "catalogued"])
    #expect(rows.map { $0["volume"].text } == ["1", "2", "2"])
  }

  @Test("coverage: how far `ff.` goes is not known, and backward leaves are the same leaves")
  func openEnds() throws {
    #expect(
      try coverage(["20 ff.", "30-40"]) == [
        "gap 1-19 ", "catalogued, and following 20-0 1", "not known 21-29 ", "catalogued 30-40 2",
      ])
    #expect(try coverage(["30-20"]) == ["gap 1-19 ", "catalogued 20-30 1"])
  }

  @Test("suggestions: flag one delo in two papki")
  func contradictoryPapki() throws {
    let rows = try run(
      "suggestions",
      on: ["AVPRF f. 0102, op. 13, p. 72, d. 5", "AVPRF f. 0102, op. 13, p. 73, d. 5"])
    #expect(rows.map { $0["kind"].text } == ["contradictory papka", "contradictory papka"])
    #expect(rows[0]["evidence"].text == "d. 5 of op. 13 is cited in p. 72 and in p. 73")
  }

  @Test("coverage: leaves of a list are ranges of their own, and what lies between is missing")
  func gaps() throws {
    #expect(
      try coverage(["3, 5-7"]) == [
        "gap 1-2 ", "catalogued 3-3 1", "gap 4-4 ", "catalogued 5-7 1",
      ])
  }

  @Test("coverage: a delo is one whether its papka is given or not")
  func papka() throws {
    let rows = try run(
      "coverage",
      on: [
        "AVPRF f. 0102, op. 13, d. 5, ll. 1-10", "АВП РФ. Ф. 0102. Оп. 13. П. 72. Д. 5. Л. 11–20",
      ])
    #expect(rows.map { $0["papka"].text } == ["72", "72"])
    #expect(rows.map { $0["state"].text } == ["catalogued", "catalogued"])
  }

  @Test("concordance: shows which papki stand with which opisi, and where that is contradicted")
  func concordance() throws {
    let rows = try run("concordance", on: Self.papki)
    #expect(
      rows.map { [$0["opis"].text, $0["papka"].text, $0["state"].text] } == [
        ["12", "68", "mostly together"], ["13", "72", "always together"],
        ["72", "68", "contradicted"],
      ])
  }

  /// Of these the third is a misprint of opis 12, the fourth lacks the papka of its opis, and the last that of
  /// its delo.
  private static let papki = [
    "АВП РФ. Ф. 0102. Оп. 12. Д. 6, папка 68.",
    "АВП РФ. Ф. 0102. Оп. 12. Д. 7, папка 68.",
    "АВП РФ. Ф. 0102. Оп. 72. Д. 6, папка 68",
    "AVPRF f. 0102, op. 12, d. 9",
    "AVPRF F. 0102, Op. 13, P. 72, Delo 5",
    "AVPRF F. 0102, Op. 13, Delo 5, Listy 257-307",
  ]

  @Test("suggestions: propose a papka and flag an opis, with the evidence for it")
  func suggestions() throws {
    let rows = try run("suggestions", on: Self.papki)
    #expect(
      rows.map { [$0["id"].integer.map(String.init), $0["kind"].text, $0["suggestion"].text] } == [
        ["3", "contradictory opis", "opis 12"], ["4", "missing papka", "papka 68"],
        ["6", "missing papka", "papka 72"],
      ])
    #expect(
      rows[0]["evidence"].text
        == "p. 68 stands with op. 12 in 2 references, with op. 72 in 1")
  }

  @Test("suggestions: change nothing of what was printed")
  func unchanged() throws {
    let cited = try CitedCatalog(Self.papki)
    let before = try cited.catalog.select("SELECT * FROM archival_references ORDER BY id")
    _ = try cited.catalog.run(ReportLibrary().report(named: "suggestions"))
    #expect(try cited.catalog.select("SELECT * FROM archival_references ORDER BY id") == before)
    #expect(
      try cited.catalog.select("SELECT papka FROM archival_references WHERE document_id = 4").rows
        == [[.null]])
  }
}
