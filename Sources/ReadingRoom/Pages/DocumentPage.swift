internal import Catalog
internal import Foundation
internal import Querying

/// What the page of a document shows.
struct DocumentPage {
  /// One fact about the document.
  struct Fact {
    let label: String
    let value: String
  }

  /// One paragraph of the text; its number is its anchor.
  struct Paragraph {
    let number: Int
    let text: String
  }

  let title: String
  let query = ""
  let facts: [Fact]
  let paragraphs: [Paragraph]

  init(_ document: DocumentDetails) {
    title = document.title
    var facts: [Fact] = []
    func add(_ label: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      facts.append(Fact(label: label, value: value))
    }
    add("Date", document.dateText)
    add("Period", document.periodText)
    for reference in document.references {
      let name = reference.repositoryName.map { "\n\($0)" } ?? ""
      add(reference.role.capitalized, reference.shortForm + name)
    }
    for role in ["author", "addressee", "present", "mentioned", "translator", "contributor"] {
      let names = document.persons.filter { $0.role == role }.map(\.name)
      add(role.capitalized, names.joined(separator: "\n"))
    }
    add("Language", document.texts[.originalLanguage])
    add("Publisher", document.texts[.publisher])
    add("Address", document.texts[.canonicalURL] ?? document.texts[.sourceURL])
    add("Note", document.note)
    add("Credits", document.texts[.credits])
    add("Summary", document.texts[.summary])
    self.facts = facts
    paragraphs = document.body.split(separator: "\n\n").enumerated().map { index, text in
      Paragraph(number: index + 1, text: String(text))
    }
  }
}
