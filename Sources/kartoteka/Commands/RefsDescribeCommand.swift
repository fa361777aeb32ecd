import ArchivalReferences
import ArgumentParser
import Catalog
import Querying

struct RefsDescribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Give a fond, opis, papka or delo its name, dates, size and a note.",
    discussion: """
      The place is made where the catalog does not have it yet. An empty value ('') takes one \
      away. Every change is a decision; `kartoteka decisions undo` takes it back.
      """)

  @Argument(
    help: "The place, as a path (AVPRF/0102/13/5) or in any notation ('ф. 0102, оп. 13').")
  var place: String
  @Option(help: "Its name.")
  var title: String?
  @Option(help: "Its dates, in any form.")
  var dates: String?
  @Option(help: "How many leaves it has.")
  var leaves: String?
  @Option(help: "A note.")
  var note: String?
  @OptionGroup var attributionOptions: AttributionOptions
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func validate() throws {
    guard !values.isEmpty else {
      throw ValidationError("say what is known of the place: --title, --dates, --leaves or --note")
    }
  }

  func run() throws {
    let archives = try catalogOptions.archives()
    let place = try ArchivalPlace(argument: place, archives: archives)
    // A refusal must not leave a new catalog behind.
    try place.requireUnit()
    let description = try UnitDescription(values)
    if place.repository == nil { _ = try CatalogFile(readingFrom: catalogOptions.path) }
    let catalog = try CatalogFile(writingTo: catalogOptions.path)
    let decisions = try catalog.describe(
      place, as: description, archives: archives, by: attributionOptions.attribution)
    if !decisions.isEmpty, let name = place.repository, archives.archive(named: name) == nil {
      Terminal.note(
        "`\(name)` is not in the authority file of archives; the place is filed under that name")
    }
    try output.write(decisions, in: catalog)
  }

  private var values: [UnitField: String] {
    let values: [UnitField: String?] = [
      .title: title, .dates: dates, .leafCount: leaves, .note: note,
    ]
    return values.compactMapValues(\.self)
  }
}
