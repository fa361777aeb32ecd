import ArgumentParser
import Catalog
import Foundation
import Querying

struct ArchivesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the archives that are known, or one with all its names (the default).",
    discussion: """
      First the archives of your own, then those that documents name and nobody knows, then the \
      authority file, which is there without a catalog too.
      """)

  @Argument(help: "Any name, code or abbreviation of an archive, present or former.")
  var name: String?
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let archives = try archives()
    guard let name else {
      let listing = Listing(columns: ArchiveSummary.columns, records: archives.map(\.record))
      Terminal.write(Renderer(format: output.format).list(listing))
      return
    }
    guard let archive = archives.archive(named: name) else {
      Terminal.note(
        "no archive has the name \(name); `kartoteka archives` lists them, `archives add` adds one")
      throw ExitCode(1)
    }
    let renderer = Renderer(format: output.format)
    switch output.format {
    case .json, .ndjson:
      Terminal.write(renderer.object(archive.fullRecord))
    case .table:
      Terminal.write(renderer.object(archive.record) + "\n" + renderer.list(archive.names))
    default:
      Terminal.write(renderer.list(archive.names))
    }
  }

  /// The archives of the catalog; without one, and unless one is asked for, those of the program.
  private func archives() throws -> [ArchiveSummary] {
    let exists = FileManager.default.fileExists(atPath: catalogOptions.path)
    guard exists || catalogOptions.isNamed else { return ArchiveSummary.shipped() }
    return try CatalogFile(readingFrom: catalogOptions.path).archives()
  }
}
