import ArchivalReferences
import ArgumentParser
import Catalog
import Importing
import Querying

struct RefsImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take names, dates, sizes and notes of places from a CSV file.",
    discussion: """
      The columns are named in the first line: path, and any of title, date_text, leaf_count and \
      note; others do not count. `kartoteka refs --format csv` writes such a file. An empty cell \
      changes nothing. A row that cannot be used is reported, and the others are taken over (exit \
      status 1). Every changed value is a decision.
      """)

  @Argument(help: "The CSV file.", completion: .file(extensions: ["csv"]))
  var file: String
  @OptionGroup var attributionOptions: AttributionOptions
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let list = PlaceList(readingFrom: file)
    if list.isEmpty, !list.problems.isEmpty {
      report(list.problems)
      throw ExitCode(1)
    }
    let archives = try catalogOptions.archives()
    let catalog = try CatalogFile(writingTo: catalogOptions.path)
    let result = try PlaceImporter(into: catalog, archives: archives)
      .run(list, by: attributionOptions.attribution)
    report(result.problems)
    if output.format == .table {
      Terminal.write(
        "\(result.rows) places, \(result.decisions.count) values changed, "
          + "\(result.problems.count) rows failed\n")
    } else {
      let listing = try catalog.decisions(numbered: result.decisions.map(\.id))
        .listing(in: output.format)
      Terminal.write(Renderer(format: output.format).list(listing))
    }
    if !result.problems.isEmpty { throw ExitCode(1) }
  }

  private func report(_ problems: [DiagnosticRecord]) {
    for problem in problems.sorted(by: { ($0.line ?? 0) < ($1.line ?? 0) }) {
      let place = problem.line.map { "\(file):\($0)" } ?? file
      Terminal.note("\(place): \(problem.message)")
    }
  }
}
