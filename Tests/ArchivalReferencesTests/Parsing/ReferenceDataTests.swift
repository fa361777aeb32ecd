import ArchivalReferences
import Foundation
import RepositoryFiles
import Testing

@Suite(
  "The annotated citations beside the repository",
  .enabled(if: RepositoryFiles.annotatedCitations != nil))
struct ReferenceDataTests {
  /// A citation and what an archivist reads in it; the keys are those of the data.
  private struct Annotated: Decodable {
    let text: String
    let repository: String?
    let references: [Reference]
    let title: String?
    let date: String?
    let translator: String?
    let document_url: String?

    struct Reference: Decodable {
      let fond: String?
      let opis: String?
      let papka: String?
      let delo: String?
      let listy: String?
      let other: Other?
    }

    struct Other: Decodable {
      let whole: String?
      let year: String?
      let section: String?
      let part: String?
      let perechen: String?
      let dokument: String?
      let unit_label: String?
      let pages: String?
    }
  }

  @Test("are understood exactly, every one")
  func citations() throws {
    let url = try #require(RepositoryFiles.annotatedCitations)
    let parser = CitationParser()
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
      let expected = try JSONDecoder().decode(Annotated.self, from: Data(line.utf8))
      let read = parser.citation(expected.text)
      compare(read, expected)
    }
  }

  private func compare(_ read: Citation, _ expected: Annotated) {
    let text = expected.text
    #expect(read.references.count == expected.references.count, "\(text)")
    #expect(read.title == expected.title, "\(text)")
    #expect(read.date == expected.date, "\(text)")
    #expect(read.printedNames(of: .translated) == expected.translator, "\(text)")
    if let url = expected.document_url { #expect(read.url == url, "\(text)") }
    if let first = read.references.first {
      #expect(folded(first.repositoryPrinted) == folded(expected.repository), "\(text)")
    }
    for (reference, other) in zip(read.references, expected.references) {
      #expect(
        [reference.fond, reference.opis, reference.papka, reference.delo, reference.listy]
          == [other.fond, other.opis, other.papka, other.delo, other.listy], "\(text)")
      #expect(folded(reference.shelfmark) == folded(other.other?.whole), "\(text)")
      #expect(reference.year == other.other?.year, "\(text)")
      // The part is printed with its label there (`ch. 2`) and without it here.
      #expect(reference.part == other.other?.part.map { $0.replacing("ch. ", with: "") }, "\(text)")
      for (key, value) in [
        ("section", other.other?.section), ("perechen", other.other?.perechen),
        ("dokument", other.other?.dokument), ("pages", other.other?.pages),
      ] {
        #expect(reference.other[key] == value, "\(text)")
      }
      if let label = other.other?.unit_label {
        #expect(reference.other["unit_label"] == label, "\(text)")
      }
    }
  }

  private func folded(_ text: String?) -> String? {
    text?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
