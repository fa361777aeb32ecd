import ArchivalReferences
import Testing

@Suite("A series that is cited without its archive in front")
struct SeriesTests {
  private func read(_ text: String) throws -> ArchivalReference {
    let references = CitationParser().citation(text).references
    try #require(references.count == 1, "\(text): \(references.map(\.printed))")
    return references[0]
  }

  @Test(
    "can have it behind",
    arguments: [
      (
        "Smith to Example, March 4, 1961, FO 371/99999, The National Archives, UK.", "FO 371/99999",
        "The National Archives, UK", "TNA"
      ),
      (
        "“Report,” p. 3, Example, Box 9, Nowhere Survey, RG 999, Invented Archives.",
        "Example, Box 9, Nowhere Survey, RG 999", "Invented Archives", "Invented Archives"
      ),
      ("See WO 999/12, TNA.", "WO 999/12", "TNA", "TNA"),
    ])
  func archiveBehind(text: String, shelfmark: String, printed: String, code: String) throws {
    let reference = try read(text)
    #expect(reference.shelfmark == shelfmark)
    #expect(reference.repositoryPrinted == printed)
    #expect(reference.repository == code)
    #expect(reference.fond == nil)
  }

  @Test("can follow an abbreviation that no list has, or a name with one in brackets")
  func archiveInFront() throws {
    let short = try read("NVA, RG 99, 761.93/1-9950.")
    #expect(short.repositoryPrinted == "NVA")
    #expect(short.shelfmark == "RG 99, 761.93/1-9950")
    let long = try read("Kew, The National Archives (TNA), CAB 999/45, CP(51)12.")
    #expect(long.repository == "TNA")
    #expect(long.repositoryPrinted == "The National Archives (TNA)")
  }

  @Test(
    "is a lot with the name of its files, or a decimal file with a country",
    arguments: [
      "S/S–ABC files, lot 99 D 351, NSC 9999 Series", "L/ABC files, lot 99 D 47, “Memoranda”",
      "ABC Files: Lot 99–D 146", "JCS records, ABC 092 Nowhere (6–25–99) Sec. 40",
      "999.014 Nowhere/5–349", "999.42793 NW/10–1447",
    ])
  func files(text: String) throws {
    let reference = try read(text)
    #expect(reference.shelfmark == text)
    #expect(reference.notes.map(\.code) == [.missingArchive])
  }

  @Test(
    "is under the office that a source note names",
    arguments: [
      (
        "Source: Department Nowhere, Central Files, 999.731/4–958. Confidential.",
        "Department Nowhere", "Central Files, 999.731/4–958"
      ),
      (
        "Source: Invented Agency, 99 B 01285 A, Box 11, Folder 9. Secret. It was long.",
        "Invented Agency", "99 B 01285 A, Box 11, Folder 9"
      ),
      (
        "(Source: Invented Agency, Executive Files, Box 11)", "Invented Agency",
        "Executive Files, Box 11"
      ),
    ])
  func sourceNote(text: String, printed: String, shelfmark: String) throws {
    let reference = try read(text)
    #expect(reference.repositoryPrinted == printed)
    #expect(reference.shelfmark == shelfmark)
  }

  @Test(
    "is none in a sentence",
    arguments: [
      "A lot 5 of them came.", "Source: the author, 5 May 1957.", "the lot, 66 of them, in boxes",
      "The records, 5 of them, are lost.", "US records, as of 1957, show it.",
    ])
  func sentence(text: String) {
    #expect(CitationParser().citation(text).references.isEmpty)
  }
}
