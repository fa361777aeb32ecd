import ArgumentParser
import Catalog
import Foundation
import Importing

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring files, and folders with everything in them, into the catalog.",
    discussion: """
      Importing the same file again changes nothing; a changed file updates its document. A file \
      that cannot be read is reported, and the others are imported (exit status 1). Another catalog \
      brings its documents and decisions; where two decisions contradict each other, that of this \
      catalog stays.
      """)

  @Argument(help: "The files and folders.", completion: .file())
  var paths: [String]
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let catalog = try CatalogFile(writingTo: catalogOptions.path)
    let catalogs = paths.filter(CatalogImporter.takes)
    var reports = try catalogs.map { try CatalogImporter(into: catalog).run($0) }
    let files = paths.filter { !catalogs.contains($0) }
    if !files.isEmpty { reports.append(try run(files, into: catalog)) }
    try write(reports)
  }

  private func run(_ files: [String], into catalog: CatalogFile) throws -> ImportReport {
    let report = try Importer(into: catalog, archives: catalog.archiveAuthority()).run(files) {
      done, total in
      if Terminal.showsProgress { Terminal.progress("\(done) of \(total) files") }
    }
    if Terminal.showsProgress { Terminal.progress("") }
    return report
  }

  private func write(_ reports: [ImportReport]) throws {
    let files = reports.flatMap(\.files)
    for file in files {
      for diagnostic in file.diagnostics where diagnostic.severity != "note" {
        Terminal.note(message(diagnostic, in: file))
      }
    }
    if output.format == .table {
      Terminal.write(reports.map(summary).joined())
    } else {
      let listing = Listing(
        columns: ImportedFile.columns, records: files.map(\.record))
      Terminal.write(Renderer(format: output.format).list(listing))
    }
    if reports.contains(where: { $0.count(.failed) > 0 }) { throw ExitCode(1) }
  }

  private func message(_ diagnostic: DiagnosticRecord, in file: ImportedFile) -> String {
    let place = diagnostic.line.map { "\(shortened(file.path)):\($0)" } ?? shortened(file.path)
    let severity = diagnostic.severity == "error" ? "" : "\(diagnostic.severity): "
    return "\(place): \(severity)\(diagnostic.message)"
  }

  /// The path as seen from the current folder, where the file lies below it.
  private func shortened(_ path: String) -> String {
    let folder = FileManager.default.currentDirectoryPath + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }

  private func summary(of report: ImportReport) -> String {
    let counts = ImportOutcome.allCases.map { "\(report.count($0)) \($0.rawValue)" }
    return "run \(report.run): \(counts.joined(separator: ", "))\n"
  }
}
