import ArgumentParser
import Catalog
import Foundation

struct SQLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql",
    abstract: "Run one reading statement: SELECT, VALUES, WITH ... SELECT or EXPLAIN.",
    discussion: "Anything that would write, attach a file or change a setting is refused.")

  @Argument(help: "The statement; read from standard input when it is not given or is `-`.")
  var statement: String?
  @OptionGroup var parameterOptions: ParameterOptions
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let catalog = try CatalogFile(readingFrom: catalogOptions.path)
    let answer = try catalog.answer(
      to: text(), parameters: parameterOptions.values.mapValues(SQLValue.text))
    Terminal.write(Renderer(format: output.format).list(Listing(answer)))
  }

  private func text() -> String {
    if let statement, statement != "-" { return statement }
    return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
  }
}
