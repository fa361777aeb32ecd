import ArgumentParser
import Catalog
import Querying

struct DecisionsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what was decided by hand, undone decisions too (the default).")

  @Argument(help: "Only the decisions on this document, or on this place and below it.")
  var target: String?
  @Option(help: "Only the decisions of this person.")
  var by: String?
  @Flag(help: "Only the decisions that were not undone.")
  var standing = false
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let catalog = try CatalogFile(readingFrom: catalogOptions.path)
    let target = try target.map { try CatalogTarget(argument: $0, in: catalog) }
    let decisions = try catalog.decisions(
      on: target, filter: DecisionFilter(author: by, standingOnly: standing))
    Terminal.write(Renderer(format: output.format).list(decisions.listing(in: output.format)))
  }
}
