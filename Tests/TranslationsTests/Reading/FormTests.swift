import Foundation
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
}
