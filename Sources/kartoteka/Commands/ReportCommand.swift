import ArgumentParser
import Catalog
import Foundation
import Querying

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Run a report, or list all of them.",
    discussion: """
      Reports of your own are .sql files in $XDG_CONFIG_HOME/kartoteka/reports (else \
      ~/.config/kartoteka/reports) and in the folder that --reports names.
      """)

  @Argument(help: "The name of the report.")
  var name: String?
  @Flag(help: "List the reports with their parameters.")
  var list = false
  @Option(help: "A folder with reports of your own.", completion: .directory)
  var reports: String?
  @OptionGroup var parameterOptions: ParameterOptions
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func validate() throws {
    guard list || name != nil else {
      throw ValidationError("name a report, or list them with --list")
    }
    if let reports, !FileManager.default.fileExists(atPath: reports) {
      throw ValidationError("there is no folder \(reports); check the path given with --reports")
    }
  }

  func run() throws {
    let library = try ReportLibrary(folders: [Self.userFolder, reports].compactMap(\.self))
    let renderer = Renderer(format: output.format)
    guard let name, !list else {
      let listing = Listing(columns: Report.columns, records: library.reports.map(\.record))
      Terminal.write(renderer.list(listing))
      return
    }
    let report = try library.report(named: name)
    let catalog = try CatalogFile(readingFrom: catalogOptions.path)
    let answer = try catalog.run(report, with: parameterOptions.values)
    Terminal.write(renderer.list(Listing(answer)))
  }

  private static var userFolder: String? {
    let environment = ProcessInfo.processInfo.environment
    if let folder = environment["XDG_CONFIG_HOME"], !folder.isEmpty {
      return folder + "/kartoteka/reports"
    }
    return environment["HOME"].map { $0 + "/.config/kartoteka/reports" }
  }
}
