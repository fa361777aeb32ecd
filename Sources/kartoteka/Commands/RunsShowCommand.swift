import ArgumentParser
import Catalog
import Querying

struct RunsShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a run with its files and what was doubtful about them.",
    discussion: "Files that had not changed are only counted.")

  @Argument(help: "The number of the run.")
  var number: Int64
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let catalog = try CatalogFile(readingFrom: catalogOptions.path)
    guard let details = try catalog.run(number) else {
      Terminal.note("there is no run \(number); `kartoteka runs` lists them")
      throw ExitCode(1)
    }
    if output.format == .table {
      Terminal.write(Terminal.printable(details.text))
    } else {
      Terminal.write(Renderer(format: output.format).object(details.record))
    }
  }
}
