import ArgumentParser
import Catalog
import Foundation
import Importing
import Translations

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring files, and folders with everything in them, into the catalog.",
    discussion: """
      Importing the same file again changes nothing; a changed file updates its document. A file \
      that cannot be read is reported, and the others are imported (exit status 1). An import that \
      was stopped (Ctrl-C, exit status 130) or killed goes on when the same command is given again. \
      Another catalog brings its documents and decisions; where two decisions contradict each other, \
      that of this catalog stays. `kartoteka runs` lists the imports, and `kartoteka undo` takes one back.
      """)

  @Argument(help: "The files and folders.", completion: .file())
  var paths: [String]
  @Flag(help: "Change nothing; show, field by field, what would change.")
  var dryRun = false
  @Option(
    help: ArgumentHelp(
      "What to do with another file of a document that is there already: update fills its empty "
        + "fields and reports the others, skip leaves it, fail lets the file fail."))
  var onDuplicate: DuplicatePolicy = .update
  @Option(
    name: .customLong("as"),
    help: "How to read what nothing shows to be a document: text takes it as the text of one.")
  var reading: AnyReading?
  @Option(
    help: ArgumentHelp(
      "Which columns of tables hold what, where their headers do not say it.",
      valueName: "title=Titel,date=Datum"),
    transform: { try ColumnMap($0) })
  var columns: ColumnMap?
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let rehearsal = dryRun ? try RehearsalCatalog(for: catalogOptions.path) : nil
    let catalog = try CatalogFile(writingTo: rehearsal?.path ?? catalogOptions.path)
    let catalogs = paths.filter(CatalogImporter.takes)
    let files = paths.filter { !catalogs.contains($0) }
    var reports = try catalogs.map {
      try CatalogImporter(into: catalog).run($0, isRehearsal: dryRun)
    }
    if !files.isEmpty { reports.append(try run(files, into: catalog)) }
    write(reports)
    if !dryRun { try noteOlderReaders(catalog) }
    if let interrupted = reports.first(where: \.isInterrupted) {
      Terminal.note(interrupted.wayOn)
      throw ExitCode(Interruption.exitStatus)
    }
    if reports.contains(where: { $0.count(.failed) > 0 }) { throw ExitCode(1) }
  }

  private func run(_ files: [String], into catalog: CatalogFile) throws -> ImportReport {
    let importer = Importer(
      into: catalog, archives: try catalog.archiveAuthority(),
      options: ImportOptions(
        onDuplicate: onDuplicate, isRehearsal: dryRun, takesAnyText: reading == .text,
        columns: columns ?? ColumnMap()))
    let interruption = Interruption()
    var progress = ImportProgress()
    let report = try importer.run(files) { done, total in
      progress.show(done, of: total)
      return !interruption.isRequested
    }
    progress.end()
    return report
  }

  /// Says how many documents would be read better now.
  private func noteOlderReaders(_ catalog: CatalogFile) throws {
    let count = try catalog.documentsReadBefore(version: Rereader.version)
    guard count > 0 else { return }
    let documents = count == 1 ? "1 document was" : "\(count) documents were"
    Terminal.note(
      "\(documents) read by an older version; `kartoteka reread` reads what is kept of them again")
  }

  private func write(_ reports: [ImportReport]) {
    let files = reports.flatMap(\.files)
    for file in files {
      for diagnostic in file.diagnostics where diagnostic.severity != "note" {
        Terminal.note(file.message(diagnostic))
      }
    }
    if output.format == .table {
      Terminal.write(reports.map(\.text).joined())
    } else {
      let listing = Listing(columns: ImportedFile.columns, records: files.map(\.record))
      Terminal.write(Renderer(format: output.format).list(listing))
    }
  }
}
