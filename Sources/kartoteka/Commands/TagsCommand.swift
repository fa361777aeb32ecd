import ArgumentParser
import Catalog
import Querying

struct TagsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tags",
    abstract: "List the tags, or the documents and places that have one.")

  @Argument(help: "The name of a tag.")
  var name: String?
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let catalog = try CatalogFile(readingFrom: catalogOptions.path)
    let renderer = Renderer(format: output.format)
    guard let name else {
      let listing = Listing(columns: TagSummary.columns, records: try catalog.tags().map(\.record))
      Terminal.write(renderer.list(listing))
      return
    }
    let tagged = try catalog.tagged(name)
    Terminal.write(
      renderer.list(Listing(columns: TaggedThing.columns, records: tagged.map(\.record))))
    if tagged.isEmpty {
      Terminal.note("nothing has the tag \(name); `kartoteka tags` lists the tags")
      throw ExitCode(1)
    }
  }
}
