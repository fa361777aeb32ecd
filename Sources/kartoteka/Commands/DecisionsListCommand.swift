import ArgumentParser
import Catalog
import Querying

struct DecisionsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what was decided by hand, undone decisions too (the default).")

  @Argument(help: "Only the decisions on this document, or on this place and below it.")
  var target: String?
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let catalog = try CatalogFile(readingFrom: catalogOptions.path)
    let target = try target.map { try CatalogTarget(argument: $0, in: catalog) }
    let decisions = try catalog.decisions(on: target)
    Terminal.write(Renderer(format: output.format).list(decisions.listing))
  }
}
