import Foundation
import RepositoryFiles
import Testing
import Translations

@Suite("A PDF", .enabled(if: OutsideTools.hasPDFReader, "\(OutsideTools.remedy)"))
struct PDFTests {
  private static let journal = FixtureReading.form("journal-veretennikov-1958-03-03.pdf")

  private func failure(_ name: String) throws -> UnreadableInput {
    try #require(
      throws: UnreadableInput.self
    ) { try FixtureReading.contents(of: FixtureReading.broken(name)) }
  }

  @Test("keeps the text that was made of it, which reads the same again")
  func keptText() throws {
    let read = try FixtureReading.document(of: Self.journal)
    #expect(read.layout == .print)
    let again = try DocumentReader().translation(of: read.text, in: read.layout)
    #expect(again.body == read.translation.body)
    #expect(again.references == read.translation.references)
  }

  @Test("loses its running heads, feet and page numbers, and says so")
  func runningLines() throws {
    let read = try FixtureReading.document(of: Self.journal)
    #expect(!read.text.contains("Page 2"))
    #expect(!read.text.contains("English Translation"))
    let notes = read.translation.diagnostics.filter { $0.code == .runningLines }
    #expect(
      notes.map(\.message) == [
        "left out of the pages: `Wilson Center Digital Archive`, `English Translation`, `Page 1`"
      ])
  }

  @Test("has its sentences whole where its pages cut them")
  func pageBreaks() throws {
    let read = try FixtureReading.document(of: Self.journal)
    #expect(read.text.contains("Ministry of\n\nRailways."))
    #expect(read.translation.body.contains("Ministry of Railways."))
    #expect(read.translation.diagnostics.contains { $0.code == .pageBreakJoined })
  }

  @Test(
    "of scans is refused with the remedy, also when a head and page numbers were printed on them",
    arguments: ["scanned.pdf", "scanned-with-heads.pdf"])
  func scanned(name: String) throws {
    let error = try failure(name)
    #expect(error == .scannedPDF(pages: 2))
    #expect(error.description.contains("ocrmypdf"))
  }

  @Test("with a password is refused, and says why")
  func locked() throws {
    #expect(try failure("locked.pdf") == .lockedPDF)
  }

  @Test("that breaks off is refused, or read as far as it goes with a warning")
  func truncated() throws {
    #expect(try failure("truncated.pdf") == .truncatedPDF)
    let bytes = Array(try Data(contentsOf: Self.journal).dropLast(12))
    let parts = try DocumentReader().contents(of: bytes).parts
    let translation = try #require(parts.first).content.get().translation
    #expect(translation.title.hasPrefix("Journal of Soviet Ambassador"))
    #expect(translation.diagnostics.contains { $0.code == .damagedFile })
  }

  @Test("without pdftotext is refused with the package to install")
  func missingProgram() throws {
    let reader = DocumentReader(programs: ProgramFolders(searchPath: ""))
    let error = #expect(throws: UnreadableInput.self) {
      try FixtureReading.contents(of: Self.journal, with: reader)
    }
    #expect(error == .missingProgram(name: "pdftotext", package: "poppler-utils"))
  }
}
