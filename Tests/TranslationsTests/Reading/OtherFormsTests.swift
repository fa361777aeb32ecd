import Foundation
import HistoricalDates
import PersonNames
import RepositoryFiles
import Testing
import Translations

@Suite("The same document")
struct FormTests {
  private static let name = "journal-veretennikov-1958-03-03"

  /// The document from its print as text, which the other forms are held against.
  private let printed: Translation

  init() throws {
    printed = try FixtureReading.document(
      of: RepositoryFiles.documents.appending(path: "\(Self.name).txt")
    ).translation
  }

  private func translation(_ ending: String) throws -> Translation {
    try FixtureReading.document(of: FixtureReading.form("\(Self.name).\(ending)")).translation
  }

  /// A form differs in its diagnostics, which speak of lines and of what the form lacks.
  private func withoutDiagnostics(_ translation: Translation) -> Translation {
    var translation = translation
    translation.diagnostics = []
    return translation
  }

  /// Where a page's line ends are those of the printer, only the words of the citation can be held
  /// against each other; the references' places in it move along.
  private func withoutLineEnds(_ translation: Translation) -> Translation {
    var translation = withoutDiagnostics(translation)
    translation.citation = translation.citation?.split { $0.isWhitespace }.joined(separator: " ")
    return translation
  }

  @Test(
    "is the same out of a PDF, but for the line ends of its citation",
    .enabled(if: OutsideTools.hasPDFReader, "\(OutsideTools.remedy)"))
  func pdf() throws {
    #expect(withoutLineEnds(try translation("pdf")) == withoutLineEnds(printed))
  }

  @Test(
    "is the same out of a word-processor file, but for the brackets around its address",
    .enabled(if: OutsideTools.hasWordReader, "\(OutsideTools.remedy)"),
    arguments: ["docx", "odt", "rtf"])
  func wordProcessor(ending: String) throws {
    let translation = withoutDiagnostics(try translation(ending))
    var expected = withoutDiagnostics(printed)
    // Word processors show an address as a link, without `<` and `>`.
    expected.citation = expected.citation?.filter { $0 != "<" && $0 != ">" }
    #expect(translation == expected)
  }

  @Test("is the same inside a zip archive, under the name of its entry")
  func zip() throws {
    let contents = try FixtureReading.contents(of: FixtureReading.form("\(Self.name).zip"))
    #expect(contents.parts.map(\.name) == ["журнал/\(Self.name).txt"])
    #expect(try contents.parts[0].content.get().translation == printed)
    // The Finder's files.
    #expect(contents.passedOver == 2)
  }

  @Test("is the same out of a row of a table")
  func table() throws {
    #expect(withoutDiagnostics(try translation("csv")) == withoutDiagnostics(printed))
  }

  @Test("is the same out of TEI, but for what TEI has no element for and the date's spelling")
  func tei() throws {
    let contents = try FixtureReading.contents(of: FixtureReading.form("\(Self.name).xml"))
    #expect(contents.parts.map(\.name) == ["document d1"])
    let translation = withoutDiagnostics(try contents.parts[0].content.get().translation)
    var expected = withoutDiagnostics(printed)
    // The summary, which names people, and the publisher's sections stay outside.
    (expected.summary, expected.credits) = (nil, nil)
    (expected.originalLanguage, expected.contents) = (nil, nil)
    expected.people = translation.people
    // The volume, which a print does not name.
    #expect(translation.source == "Invented Documents on the Hamhung Line")
    expected.source = translation.source
    #expect(translation.date?.edtf == printed.date?.edtf)
    expected.date = translation.date
    #expect(translation == expected)
    #expect(
      Set(translation.people.map { "\($0.role) \($0.name.key)" })
        == Set(printed.people.map { "\($0.role) \($0.name.key)" }))
  }
}
