import ArgumentParser
import Catalog
import Querying
import Translations

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look through the whole catalog for what is missing, doubtful or damaged.",
    discussion: """
      Nothing is changed. Each finding has a stable code and says what to do about it. Exit status: \
      0 nothing found; 1 something found.
      """)

  @Option(
    help: ArgumentHelp(
      "Only what has this code; can be given several times.", valueName: "code"))
  var code: [String] = []
  @Flag(help: "List the codes with what they mean.")
  var list = false
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let checks = try CheckLibrary().checks(coded: code)
    let renderer = Renderer(format: output.format)
    guard !list else {
      let listing = Listing(columns: Check.columns, records: checks.map(\.record))
      Terminal.write(renderer.list(listing))
      return
    }
    let report = try CatalogFile(readingFrom: catalogOptions.path).check(
      checks, parserVersion: DocumentReader.version)
    for omission in report.omissions {
      Terminal.note("\(omission.code) could not be checked: \(omission.reason)")
    }
    write(report.findings)
    if !report.findings.isEmpty { throw ExitCode(1) }
  }

  /// In a table for people `what` says which document it is.
  private func write(_ findings: [Finding]) {
    let listing = Listing(columns: Finding.columns, records: findings.map(\.record))
    let renderer = Renderer(format: output.format)
    guard output.format == .table else { return Terminal.write(renderer.list(listing)) }
    if findings.isEmpty { return Terminal.note("nothing was found") }
    Terminal.write(renderer.list(listing.without("document_id")))
  }
}
