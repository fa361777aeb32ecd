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
      that cannot be read is reported, and the others are imported (exit status 1).
      """)

  @Argument(help: "The files and folders.", completion: .file())
  var paths: [String]
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let catalog = try CatalogFile(writingTo: catalogOptions.path)
    let report = try Importer(into: catalog, archives: catalog.archiveAuthority()).run(paths) {
      done, total in
      if Terminal.showsProgress { Terminal.progress("\(done) of \(total) files") }
    }
    if Terminal.showsProgress { Terminal.progress("") }
    for file in report.files {
      for diagnostic in file.diagnostics where diagnostic.severity != "note" {
        Terminal.note(message(diagnostic, in: file))
      }
    }
    if output.format == .table {
      Terminal.write(summary(of: report))
    } else {
      let listing = Listing(
        columns: ImportedFile.columns, records: report.files.map(\.record))
      Terminal.write(Renderer(format: output.format).list(listing))
    }
    if report.count(.failed) > 0 { throw ExitCode(1) }
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
