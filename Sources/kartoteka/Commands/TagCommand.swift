import ArgumentParser
import Catalog
import Querying

struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Give a document or a place a tag, or take it away: ordered, seen, copied.",
    discussion: """
      A tag is any name without a comma; its case is kept and does not matter. A place is made where \
      the catalog does not have it yet. `kartoteka tags` lists the tags, and --tag of search, export \
      and refs finds what has one.
      """)

  @Argument(help: "A document's id, identifier or address, or a place in any notation.")
  var target: String
  @Argument(help: "The tags.")
  var names: [String]
  @Flag(help: "Take the tags away.")
  var remove = false
  @OptionGroup var attributionOptions: AttributionOptions
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let names = try names.map { try TagName($0) }
    let readable = try CatalogFile(readingFrom: catalogOptions.path)
    let target = try CatalogTarget(argument: target, in: readable)
    let catalog = try CatalogFile(writingTo: catalogOptions.path)
    let attribution = attributionOptions.attribution
    let decisions =
      remove
      ? try catalog.untag(target, names, by: attribution)
      : try catalog.tag(
        target, names, archives: catalog.archiveAuthority(), by: attribution)
    try output.write(decisions, in: catalog)
  }
}
