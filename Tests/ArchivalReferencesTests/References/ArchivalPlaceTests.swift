import ArchivalReferences
import Testing

@Suite("A place as a user types it")
struct ArchivalPlaceTests {
  private let authority = ArchiveAuthority()

  @Test(
    "is a path, a reference in any notation, or the name of an archive",
    arguments: [
      ("AVPRF", "AVPRF", [:]),
      ("АВП РФ", "AVPRF", [:]),
      ("AVPRF/0102", "AVPRF", [.fond: "0102"]),
      ("AVPRF/0102/13/5", "AVPRF", [.fond: "0102", .opis: "13", .delo: "5"]),
      ("AVPRF/0102/13/p72/5", "AVPRF", [.fond: "0102", .opis: "13", .papka: "72", .delo: "5"]),
      ("AVPRF/0102/13/p72", "AVPRF", [.fond: "0102", .opis: "13", .papka: "72"]),
      ("АВПРФ/0102", "AVPRF", [.fond: "0102"]),
      ("ф. 0102, оп. 13", nil, [.fond: "0102", .opis: "13"]),
      ("AVPRF F.0102 Op.13", "AVPRF", [.fond: "0102", .opis: "13"]),
      ("RGANI f. 5", "RGANI", [.fond: "5"]),
      ("TsKhSD/89", "RGANI", [.fond: "89"]),
      ("An Unknown Archive", "An Unknown Archive", [:]),
    ] as [(String, String?, [ReferenceLevel: String])])
  func place(text: String, repository: String?, numbers: [ReferenceLevel: String]) throws {
    let place = try #require(ArchivalPlace(text, authority: authority))
    #expect(place.repository == repository)
    #expect(place.numbers == numbers)
  }

  @Test(
    "is none when it is empty, goes deeper than a delo, or names two places",
    arguments: ["", "/", "A/1/2/3/4", "AVPRF f. 09901; RGANI f. 5"])
  func none(text: String) {
    #expect(ArchivalPlace(text, authority: authority) == nil)
  }
}
