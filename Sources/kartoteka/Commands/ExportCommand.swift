import ArgumentParser
import Catalog
import Exporting
import Querying

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write documents in a format that other programs read.",
    discussion: """
      All documents that the search finds are written to standard output, as `search` orders them; \
      without words and filters the whole catalog.
      """)

  @Option(help: ArgumentHelp("The format to write.", valueName: "format"))
  var to: ExportFormat
  @OptionGroup var searchOptions: SearchOptions
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let catalog = try CatalogFile(readingFrom: catalogOptions.path)
    let documents = try catalog.documents(matching: searchOptions.request(in: catalog))
    Terminal.write(try to.text(of: documents))
    if documents.isEmpty {
      Terminal.note("no document was found; `kartoteka search` takes the same words and filters")
      throw ExitCode(1)
    }
  }
}
