import ArgumentParser
import Catalog
import Querying

struct DecisionsUndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take a decision back: what it changed is again as it was before.",
    discussion: """
      The decision stays in the list. Where a later one stands on it, that one has to be undone \
      first.
      """)

  @Argument(help: "The number of the decision.")
  var decision: Int64
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    _ = try CatalogFile(readingFrom: catalogOptions.path)
    let catalog = try CatalogFile(writingTo: catalogOptions.path)
    try catalog.undoDecision(decision, at: AttributionOptions.now)
    let decisions = try catalog.decisions(numbered: [decision])
    Terminal.write(Renderer(format: output.format).list(decisions.listing(in: output.format)))
  }
}
