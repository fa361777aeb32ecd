import ArgumentParser
import Catalog
import Querying

struct PersonsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "persons",
    abstract: "List the people of the catalog, those in the most documents first.")

  @Option(help: "Only people in this role: author, addressee, translator, contributor, mentioned.")
  var role: String?
  @Option(help: "Only people in documents that have this tag, or lie where it is.")
  var tag: String?
  @Option(help: "How many people to list; all of them when it is not given.")
  var limit: Int?
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let catalog = try CatalogFile(readingFrom: catalogOptions.path)
    let persons = try catalog.persons(role: role, tag: tag, limit: limit)
    let listing = Listing(columns: PersonSummary.columns, records: persons.map(\.record))
    Terminal.write(Renderer(format: output.format).list(listing))
  }
}
