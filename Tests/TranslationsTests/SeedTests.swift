import ArchivalReferences
import Foundation
import HistoricalDates
import PersonNames
import RepositoryFiles
import Testing
import Translations

@Suite("The real document beside the repository", .enabled(if: RepositoryFiles.seed != nil))
struct SeedTests {
  private let translation: Translation

  init() throws {
    let seed = try #require(RepositoryFiles.seed)
    translation = try PrintLayoutReader().translation(from: Array(Data(contentsOf: seed)))
      .translation
  }

  @Test("is understood as an archivist reads it")
  func facts() throws {
    #expect(
      translation.title
        == "Journal of Soviet Ambassador to the DPRK A.M. Puzanov for 7 October 1957")
    #expect(translation.date?.edtf == "1957-10-07")
    #expect(translation.address?.wilsonNumber == "115935")
    #expect(
      translation.address?.canonical == "https://digitalarchive.wilsoncenter.org/document/115935")
    let reference = try #require(translation.references.first)
    #expect(translation.references.count == 1)
    #expect(reference.repository == "AVPRF")
    #expect(
      [reference.fond, reference.opis, reference.papka, reference.delo] == ["0102", "13", nil, "5"])
    #expect(reference.leaves.map(\.first.number) == [257])
    #expect(reference.leaves.map(\.last?.number) == [307])
    #expect(translation.originalLanguage == "Russian")
    #expect(translation.contents == "Translation - English")
    #expect(translation.project == "NKIDP")
  }

  @Test("has exactly its people")
  func people() {
    #expect(
      translation.people.map { "\($0.role.rawValue) \($0.name.printed)" } == [
        "author A.M. Puzanov", "mentioned Nam Il", "mentioned Kim Il Sung",
        "mentioned Jin Ban-su", "mentioned Jeong Il-yong", "mentioned Ri Ju-yeon",
        "translator Gary Goldberg",
      ])
  }

  @Test("has the sentence whole that a page break had cut, and its insertions untouched")
  func body() {
    #expect(translation.body.contains("a whole series of measures in this direction."))
    #expect(translation.body.hasPrefix("7 October 1957\n\n[...]\n\nI visited"))
    #expect(translation.body.contains("Nam Il asked [me] to get in touch"))
    #expect(translation.body.contains("[opening up]"))
    #expect(translation.body.hasSuffix("take into account in the future."))
  }
}
