import ArgumentParser
import Catalog
import Importing
import Querying

struct RereadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reread",
    abstract:
      "Read documents again with the present readers, from the texts that the catalog keeps.",
    discussion: """
      A better reader so reaches the documents that were imported years ago: those that the search \
      finds, without words and filters all of them. Corrections by hand stand. It is a run like an \
      import: `kartoteka runs` lists it, and `kartoteka undo` takes it back.
      """)

  @Flag(help: "Change nothing; show, field by field, what would change.")
  var dryRun = false
  @OptionGroup var output: ListOutput
  @OptionGroup var searchOptions: SearchOptions
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    _ = try CatalogFile(readingFrom: catalogOptions.path)
    let catalog = try CatalogFile(writingTo: catalogOptions.path)
    let request = try searchOptions.request(in: catalog)
    let documents =
      request == SearchRequest(query: "")
      ? nil : try catalog.documents(matching: request).map(\.id)
    let interruption = Interruption()
    var progress = ImportProgress(of: "documents")
    let report = try Rereader(of: catalog, archives: catalog.archiveAuthority()).run(
      documents, arguments: searchOptions.words, isRehearsal: dryRun
    ) { done, total in
      progress.show(done, of: total)
      return !interruption.isRequested
    }
    progress.end()
    for file in report.files {
      for diagnostic in file.diagnostics where diagnostic.severity == "error" {
        Terminal.note(file.message(diagnostic))
      }
    }
    if output.format == .table {
      Terminal.write(report.text)
    } else {
      Terminal.write(
        Renderer(format: output.format).list(
          Listing(columns: ImportedFile.columns, records: report.files.map(\.record))))
    }
    if report.isInterrupted {
      Terminal.note(report.wayOn)
      throw ExitCode(Interruption.exitStatus)
    }
    if report.count(.failed) > 0 { throw ExitCode(1) }
  }
}
