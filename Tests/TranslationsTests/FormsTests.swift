import ArchivalReferences
import Foundation
import HistoricalDates
import PersonNames
import RepositoryFiles
import Testing
import Translations

/// `Fixtures/forms` holds one invented document in every form in which the archive has given out its
/// documents.
@Suite("One document in every form")
struct FormsTests {
  private let reader = DocumentReader()

  private func read(_ name: String) throws -> ReadTranslation {
    let url = RepositoryFiles.root.appending(path: "Fixtures/forms/\(name)")
    let contents = try reader.contents(of: Array(Data(contentsOf: url)))
    return try #require(contents.parts.first).content.get()
  }

  private static let forms = [
    "print.txt", "old-page.html", "old-page.txt", "new-page.html", "new-page.txt",
    "new-page-without-labels.txt", "new-page-without-values.txt", "record.json",
  ]

  @Test("has the same title, date, summary, credits and text", arguments: forms)
  func heading(form: String) throws {
    let expected = try read("print.md").translation
    let translation = try read(form).translation
    #expect(translation.title == expected.title)
    #expect(translation.date?.edtf == expected.date?.edtf)
    #expect(translation.summary == expected.summary)
    // A record names the donors instead.
    #expect(translation.credits == (form == "record.json" ? nil : expected.credits))
    #expect(translation.body == expected.body)
    #expect(translation.language == "en")
  }

  @Test(
    "has the same references and people",
    arguments: forms.filter { $0 != "new-page-without-values.txt" })
  func references(form: String) throws {
    let expected = try read("print.md").translation
    let translation = try read(form).translation
    #expect(translation.references.map(\.shortForm) == expected.references.map(\.shortForm))
    #expect(
      translation.references.map(\.repositoryPrinted)
        == expected.references.map(\.repositoryPrinted)
    )
    #expect(translation.people == expected.people)
    #expect(translation.project == "NKIDP")
  }

  @Test(
    "is the same where a copied text has no empty lines, with what stands in front of it reported")
  func dense() throws {
    let url = RepositoryFiles.root.appending(path: "Fixtures/forms/new-page.txt")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    let text = "A summary of a related document.\n" + lines.joined(separator: "\n")
    let contents = try reader.contents(of: Array(text.utf8))
    let translation = try #require(contents.parts.first).content.get().translation
    let expected = try read("print.md").translation
    #expect(translation.title == expected.title)
    #expect(translation.summary == expected.summary)
    #expect(translation.body == expected.body)
    #expect(translation.people == expected.people)
    #expect(
      translation.diagnostics.contains {
        $0.code == .unplacedLines && $0.message.hasSuffix("A summary of a related document.")
      })
  }

  @Test("keeps its last paragraph where that cannot be a summary")
  func withoutSummary() throws {
    let url = RepositoryFiles.root.appending(path: "Fixtures/forms/new-page.txt")
    let text = try String(contentsOf: url, encoding: .utf8)
    let summary = try #require(try read("print.md").translation.summary)
    let contents = try reader.contents(of: Array(text.replacing(summary + "\n\n", with: "").utf8))
    let translation = try #require(contents.parts.first).content.get().translation
    #expect(translation.summary == nil)
    #expect(translation.body == (try read("print.md").translation.body))
  }

  @Test("is read as recorded", arguments: forms)
  func snapshot(form: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(read(form).translation), as: UTF8.self) + "\n"
    #expect(try json == GoldenFile("form-\(form).json").text(recording: json))
  }

  @Test("lacks the source where the values of a page are lost, and says so")
  func withoutValues() throws {
    let translation = try read("new-page-without-values.txt").translation
    #expect(translation.references.isEmpty)
    #expect(translation.source == nil)
    #expect(translation.diagnostics.contains { $0.code == .missingReference })
    let missing = try #require(translation.diagnostics.first { $0.code == .missingPart })
    #expect(missing.message.contains("source"))
    #expect(!missing.message.contains("rights"))
  }

  @Test(
    "has the number of the record wherever it is given",
    arguments: forms.filter { $0 != "new-page-without-labels.txt" })
  func number(form: String) throws {
    let translation = try read(form).translation
    let numbers = translation.identifiers.filter { $0.scheme == "wilson" }.map(\.value)
    let all = (translation.address?.wilsonNumber.map { [$0] } ?? []) + numbers
    #expect(all.contains("99990002"))
  }

  @Test("is read again from the text that is kept", arguments: forms)
  func again(form: String) throws {
    let first = try read(form)
    var again = try reader.translation(of: first.text, in: first.layout)
    var translation = first.translation
    // The lines of a page that is kept are others.
    again.diagnostics = again.diagnostics.map { Diagnostic($0.severity, $0.code, $0.message) }
    translation.diagnostics = translation.diagnostics.map {
      Diagnostic($0.severity, $0.code, $0.message)
    }
    #expect(again == translation)
  }
}
