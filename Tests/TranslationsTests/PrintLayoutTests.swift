import ArchivalReferences
import Foundation
import HistoricalDates
import PersonNames
import RepositoryFiles
import Testing
import Translations

@Suite("The print layout")
struct PrintLayoutTests {
  private let reader = PrintLayoutReader()

  /// A page with every part; the cases below change one thing each.
  private static let page = """
    **March 3, 1958**
    **Journal of Soviet Ambassador to the DPRK P.D.**
    **Veretennikov for 3 March 1958**

    **Citation:**

    "Journal of Soviet Ambassador to the DPRK P.D. Veretennikov for 3 March 1958", March 3, 1958, Wilson Center Digital Archive, AVPRF F. 09901, Op. 14, Delo 6, Listy 41-58.
    Translated for NKIDP by Eleanor Whitcombe.
    <https://digitalarchive.wilsoncenter.org/document/99990001>

    **Summary:**

    Rails are discussed.

    **Credits:**

    With support from the Harrowby Fund

    **Original Language:**

    Russian

    **Contents:**

    Translation - English

    3 March 1958

    I received Han Sang-muk.
    """

  private func read(_ text: String) throws -> Translation {
    try reader.translation(from: Array(text.utf8)).translation
  }

  private func changed(_ part: String, to other: String) throws -> Translation {
    try #require(Self.page.contains(part))
    return try read(Self.page.replacing(part, with: other))
  }

  @Test("gives every part")
  func whole() throws {
    let translation = try read(Self.page)
    #expect(
      translation.title
        == "Journal of Soviet Ambassador to the DPRK P.D. Veretennikov for 3 March 1958")
    #expect(translation.date?.edtf == "1958-03-03")
    #expect(translation.summary == "Rails are discussed.")
    #expect(translation.credits == "With support from the Harrowby Fund")
    #expect(translation.originalLanguage == "Russian")
    #expect(translation.contents == "Translation - English")
    #expect(translation.publisher == "Wilson Center Digital Archive")
    #expect(translation.project == "NKIDP")
    #expect(translation.references.map(\.shortForm) == ["AVPRF f. 09901, op. 14, d. 6, ll. 41-58"])
    #expect(translation.body == "3 March 1958\n\nI received Han Sang-muk.")
    #expect(
      translation.people.map { "\($0.role.rawValue) \($0.name.printed)" } == [
        "author P.D. Veretennikov", "mentioned Han Sang-muk", "translator Eleanor Whitcombe",
      ])
    #expect(translation.diagnostics.isEmpty)
  }

  @Test("is the same without bold marks, with other line ends, with a byte order mark")
  func marks() throws {
    let expected = try read(Self.page)
    #expect(try read(Self.page.replacing("**", with: "")) == expected)
    #expect(try read(Self.page.replacing("\n", with: "\r\n")) == expected)
    #expect(try read(Self.page.replacing("\n", with: "  \n")) == expected)
    #expect(try read("\u{FEFF}" + Self.page) == expected)
    #expect(try read("\n\n" + Self.page + "\n\n") == expected)
    #expect(try changed("P.D.**\n**Veretennikov", to: "P.D.\nVeretennikov") == expected)
  }

  @Test("is the same with the value on the line of its label")
  func inlineValues() throws {
    let expected = try read(Self.page)
    #expect(try changed("**Contents:**\n\n", to: "Contents: ") == expected)
    #expect(try changed("**Original Language:**\n\n", to: "**Original Language:** ") == expected)
    #expect(try changed("**Summary:**\n\n", to: "**Summary**\n") == expected)
  }

  @Test("has its labels in any order")
  func order() throws {
    let translation = try read(
      Self.page.replacing("**Contents:**\n\nTranslation - English\n\n", with: "")
        .replacing("**Citation:**", with: "**Contents:**\n\nTranslation - English\n\n**Citation:**")
    )
    #expect(translation == (try read(Self.page)))
  }

  @Test(
    "can lack any label",
    arguments: [
      ("**Summary:**\n\nRails are discussed.\n\n", "Summary"),
      ("**Credits:**\n\nWith support from the Harrowby Fund\n\n", "Credits"),
      ("**Original Language:**\n\nRussian\n\n", "Original Language"),
      ("**Contents:**\n\nTranslation - English\n\n", "Contents"),
    ])
  func missing(part: String, label: String) throws {
    let translation = try changed(part, to: "")
    #expect(translation.body == "3 March 1958\n\nI received Han Sang-muk.")
    #expect(
      translation.diagnostics.map(\.message) == ["the page has no label `\(label)`"])
  }

  @Test(
    "can have any label empty",
    arguments: [
      ("Rails are discussed.\n\n", "Summary"),
      ("With support from the Harrowby Fund\n\n", "Credits"),
      ("Russian\n\n", "Original Language"),
      ("Translation - English\n\n", "Contents"),
    ])
  func empty(value: String, label: String) throws {
    let translation = try changed("**\n\n" + value, to: "**\n\n")
    #expect(translation.body == "3 March 1958\n\nI received Han Sang-muk.")
    #expect(
      translation.diagnostics.map(\.message) == ["nothing stands behind the label `\(label)`"])
  }

  @Test("keeps a line of the text that looks like a label")
  func falseLabel() throws {
    let translation = try read(Self.page + "\n\nThe list follows.\n\nSummary:\n\nnine crates")
    #expect(translation.body.hasSuffix("The list follows.\n\nSummary:\n\nnine crates"))
    #expect(translation.summary == "Rails are discussed.")
  }

  @Test("takes title and date from the citation where the heading has none")
  func noHeading() throws {
    let start = try #require(Self.page.range(of: "**Citation:**"))
    let translation = try read(String(Self.page[start.lowerBound...]))
    let expected = try read(Self.page)
    #expect(translation.title == expected.title)
    #expect(translation.date?.edtf == "1958-03-03")
  }

  @Test("reports a title or a date that the citation gives otherwise")
  func contradictions() throws {
    let title = try changed(
      "P.D. Veretennikov for 3 March 1958\",", to: "P.D. Veretennikov for 4 March 1958\",")
    #expect(title.diagnostics.map(\.code) == [.differentTitles])
    let date = try changed("\", March 3, 1958,", to: "\", March 4, 1958,")
    #expect(date.date?.edtf == "1958-03-03")
    #expect(date.diagnostics.map(\.code) == [.differentDates])
  }

  @Test("keeps the word of an undated page, which is no title and no missing date")
  func undated() throws {
    let read = try changed("**March 3, 1958**", to: "**Undated**")
    #expect(
      read.title == "Journal of Soviet Ambassador to the DPRK P.D. Veretennikov for 3 March 1958")
    #expect(read.date?.text == "Undated")
    #expect(read.date?.edtf == nil)
    // The citation has a date, so a person has to look.
    #expect(read.diagnostics.map(\.code) == [.differentDates, .doubtfulDate])
  }

  @Test("reports what contradicts itself in a date")
  func doubtfulDate() throws {
    let read = try changed("**March 3, 1958**", to: "**Sunday, March 3, 1958**")
    #expect(read.date?.edtf == "1958-03-03")
    let doubt = try #require(read.diagnostics.first { $0.code == .doubtfulDate })
    #expect(doubt.severity == .warning)
    #expect(doubt.message.hasSuffix("1958-03-03 was a Monday, not a Sunday"))
  }

  @Test("reports a title that says it is for another day than the document's date")
  func dateInTitle() throws {
    let other = try changed(
      "Veretennikov for 3 March 1958**", to: "Veretennikov for 12 March 1958**")
    #expect(
      other.diagnostics.filter { $0.code == .dateInTitle }.map(\.message) == [
        "the title says 12 March 1958, but the date of the document is March 3, 1958"
      ])
    // A title can be about any other day.
    let about = try changed(
      "Veretennikov for 3 March 1958**", to: "Veretennikov on the Plenum of 30 August 1956**")
    #expect(!about.diagnostics.contains { $0.code == .dateInTitle })
  }

  @Test("with accents written apart is read as if they were together, and says so")
  func decomposed() throws {
    let translation = try changed("Han Sang-muk.", to: "Attache\u{301} Han Sang-muk.")
    #expect(
      translation.body.utf8.elementsEqual("3 March 1958\n\nI received Attaché Han Sang-muk.".utf8))
    #expect(translation.diagnostics.map(\.code) == [.normalized])
  }

  @Test("has the author of a journal that only the line above the text names")
  func authorAboveText() throws {
    let translation = try read(
      """
      **September 18, 1958**
      **Memorandum of Conversation with Han Sang-muk**

      Contents:

      Translation - English

      Secret. Copy No. 1

      From the journal of B.S. Kolyvanov

      18 September 1958

      I visited Han Sang-muk.
      """)
    let authors = translation.people.filter { $0.role == .author }
    #expect(authors.map(\.name.printed) == ["B.S. Kolyvanov"])
  }
}
