import ArchivalReferences
import Catalog
import Querying
import Testing

@Suite("The tree of references")
struct ReferenceTreeTests {
  let catalog: CatalogFile
  private let fixtures: FixtureCatalog

  init() throws {
    fixtures = try FixtureCatalog()
    catalog = fixtures.catalog
  }

  private func outline(_ nodes: [ReferenceNode]) -> [String] {
    nodes.flatMap { ["\($0.path) \($0.documents)"] + outline($0.children) }
  }

  @Test("has every archive with what lies in it, and counts each document once on each level")
  func whole() throws {
    #expect(
      try outline(catalog.referenceTree()) == [
        "AVPRF 6", "AVPRF/09901 6", "AVPRF/09901/14 6", "AVPRF/09901/14/6 5",
        "AVPRF/09901/14/p88 1", "AVPRF/09901/14/p88/9 1",
        "GARF 1", "GARF/Р-99902 1", "GARF/Р-99902/2 1", "GARF/Р-99902/2/131 1",
        "MNL OL 1", "MNL OL/XIX-J-1-j, Korea, 1962, 991. doboz, 99-64, 009914/1962 1",
        "RGANI 2", "RGANI/9905 2", "RGANI/9905/28 2", "RGANI/9905/28/412 1", "RGANI/9905/28/618 1",
        "TsDAHOU 1", "TsDAHOU/9901 1", "TsDAHOU/9901/24 1", "TsDAHOU/9901/24/4377 1",
      ])
  }

  @Test(
    "has branches that can be named as a path or in any notation, with or without the papka",
    arguments: [
      ("AVPRF/09901/14", "AVPRF/09901/14 6"),
      ("avprf", "AVPRF 6"),
      ("АВП РФ", "AVPRF 6"),
      ("ф. 09901, оп. 14", "AVPRF/09901/14 6"),
      ("АВП РФ. Ф. 09901. Оп. 14. Д. 6", "AVPRF/09901/14/6 5"),
      ("AVPRF/09901/14/9", "AVPRF/09901/14/p88/9 1"),
      ("AVPRF/09901/14/p88/9", "AVPRF/09901/14/p88/9 1"),
      ("AVPRF/09901/14/p88/6", "AVPRF/09901/14/6 5"),
      ("AVPRF/09901/14/p88", "AVPRF/09901/14/p88 1"),
      ("TsKhSD/9905", "RGANI/9905 2"),
      ("GARF/P-99902", "GARF/Р-99902 1"),
      ("MNL OL", "MNL OL 1"),
      (
        "MNL OL/XIX-J-1-j",
        "MNL OL/XIX-J-1-j, Korea, 1962, 991. doboz, 99-64, 009914/1962 1"
      ),
    ])
  func branch(text: String, root: String) throws {
    let place = try #require(ArchivalPlace(text, authority: ArchiveAuthority()))
    #expect(try outline(catalog.referenceTree(under: place)).first == root)
  }

  @Test("has nothing where nothing is held", arguments: ["AVPRF/102", "AVPRF/09901/15", "nowhere"])
  func nothing(text: String) throws {
    let place = try #require(ArchivalPlace(text, authority: ArchiveAuthority()))
    #expect(try catalog.referenceTree(under: place).isEmpty)
  }
}
