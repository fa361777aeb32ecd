import ArgumentParser
import Catalog
import Querying

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a document with everything that is known of it.")

  @Argument(help: "Its id (12), an identifier (wilson:115935) or an address.")
  var document: String
  @OptionGroup var output: TextOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let catalog = try CatalogFile(readingFrom: catalogOptions.path)
    guard let details = try catalog.document(document) else {
      Terminal.note(
        "there is no document \(document) in \(catalogOptions.path); `kartoteka search` lists them all"
      )
      throw ExitCode(1)
    }
    if output.format == .text {
      Terminal.write(Terminal.printable(details.text))
    } else {
      Terminal.write(Renderer(format: output.format).object(details.record))
    }
  }
}
