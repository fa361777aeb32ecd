import ArchivalReferences
import ArgumentParser
import Catalog
import Foundation
import HistoricalDates
import Querying

struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Note a document that has no file, by its title and its archival reference.",
    discussion: """
      Prints the id of the new document. What cannot be read is refused, and then nothing is \
      written. `kartoteka decisions undo` takes the document out again.
      """)

  @Option(help: "Its title.")
  var title: String
  @Option(help: "Its date, in any form that documents have.")
  var date: String?
  @Option(
    help: "Where it lies, in any notation, or a whole citation; can be given several times.")
  var reference: [String]
  @Option(help: "What it is about.")
  var summary: String?
  @Option(help: "What you noted about it; it becomes the text of the document.")
  var note: String?
  @OptionGroup var attributionOptions: AttributionOptions
  @OptionGroup var output: TextOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let document = try TypedDocument(
      title: title, date: date, references: reference, summary: summary, note: note,
      authority: catalogOptions.archives())
    let catalog = try CatalogFile(writingTo: catalogOptions.path)
    let added = try catalog.add(document, by: attributionOptions.attribution)
    for doubt in document.references.flatMap(\.notes) { Terminal.note(doubt.message) }
    if let date = document.date, let own = HistoricalDate.ownDate(inTitle: document.title),
      own.contradicts(date)
    {
      Terminal.note("the title says \(own.text), but the date of the document is \(date.text)")
    }
    if output.format == .text {
      Terminal.write("\(added.id)\n")
    } else if let details = try catalog.document(String(added.id)) {
      Terminal.write(Renderer(format: output.format).object(details.record))
    }
  }
}
