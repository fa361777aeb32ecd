import ArchivalReferences
import Catalog
import Querying
import RepositoryFiles
import Testing

@Suite("A search at a place")
struct PlaceSearchTests {
  private let folder: TemporaryFolder
  private let catalog: CatalogFile

  init() throws {
    folder = try TemporaryFolder()
    catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
    let authority = ArchiveAuthority()
    for (title, text) in [
      ("with papka", "AVPRF f. 0102, op. 13, p. 72, d. 5, ll. 1-7"),
      ("without papka", "AVPRF f. 0102, op. 13, d. 5, ll. 8-9"),
      ("other papka", "AVPRF f. 0102, op. 13, p. 73, d. 6, l. 1"),
      ("other opis", "AVPRF f. 0102, op. 14, p. 72, d. 5, l. 1"),
      ("other fond", "AVPRF f. 102, op. 13, d. 5, l. 1"),
      ("other archive", "RGANI f. 5, op. 30, d. 5, l. 1"),
      ("no archive", "F. 0102, op. 13, d. 5, l. 1"),
      ("another system", "MNL OL, XIX-J-1-j, Korea, 1962"),
    ] {
      let document = try TypedDocument(title: title, references: [text], authority: authority)
      _ = try catalog.add(document, by: Attribution(author: "Vera", time: "2026-01-01T00:00:00Z"))
    }
  }

  private func titles(at text: String, query: String = "") throws -> Set<String> {
    var request = SearchRequest(query: query)
    request.place = ArchivalPlace(text, authority: ArchiveAuthority())
    #expect(request.place != nil)
    return Set(try catalog.search(request).hits.map(\.title))
  }

  @Test(
    "finds what lies there or below, in whatever notation the place is written",
    arguments: [
      "AVPRF/0102/13", "ф. 0102, оп. 13", "АВП РФ. Ф. 0102. Оп. 13", "avprf/0102/13",
    ])
  func below(text: String) throws {
    #expect(
      try titles(at: text).subtracting(["no archive"]) == [
        "with papka", "without papka", "other papka",
      ])
  }

  @Test("takes a delo with and without its papka for the same", arguments: ["p72/5", "5"])
  func papkaLeftOut(path: String) throws {
    #expect(try titles(at: "AVPRF/0102/13/\(path)") == ["with papka", "without papka"])
  }

  @Test("has other numbers for other places")
  func contradictions() throws {
    #expect(try titles(at: "AVPRF/0102/13/p73/5").isDisjoint(with: ["with papka", "other papka"]))
    #expect(try titles(at: "AVPRF/102") == ["other fond"])
    #expect(try titles(at: "AVPRF/0102/13/p73") == ["other papka"])
    #expect(try titles(at: "AVPRF/0102/15").isEmpty)
  }

  @Test("finds a whole archive, also one with another system, and references without an archive")
  func archives() throws {
    for place in [
      "MNL OL", "MNL OL/XIX-J-1-j, Korea, 1962", "MNL OL/XIX-J-1-j",
      "MNL OL, XIX-J-1-j, Korea, 1962",
    ] {
      #expect(try titles(at: place) == ["another system"], "\(place)")
    }
    #expect(try titles(at: "MNL OL/XIX-J-1").isEmpty)
    #expect(try titles(at: "AVPRF/0102").isDisjoint(with: ["another system"]))
    #expect(try titles(at: "TsKhSD") == ["other archive"])
    #expect(try titles(at: "F. 0102, op. 13, d. 5").contains("no archive"))
  }

  @Test("is the same as a query that is the place, and can be combined with words")
  func query() throws {
    let found = Set(
      try catalog.search(SearchRequest(query: "AVPRF f. 0102, op. 13")).hits.map(\.title))
    #expect(try found == titles(at: "AVPRF/0102/13"))
    #expect(try titles(at: "AVPRF/0102/13", query: "other") == ["other papka"])
  }
}
