import ArgumentParser
import Catalog
import Querying

struct RunsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List all runs, the latest first (the default).",
    discussion: """
      A run that was killed is unfinished; the same import goes on under its number.
      """)

  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let runs = try CatalogFile(readingFrom: catalogOptions.path).runs()
    Terminal.write(
      Renderer(format: output.format).list(
        Listing(columns: RunSummary.columns, records: runs.map(\.record))))
  }
}
