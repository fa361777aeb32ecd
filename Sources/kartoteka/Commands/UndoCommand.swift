import ArgumentParser
import Catalog

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take a run back: the catalog is again as it was before.",
    discussion: """
      The documents that the run added go, and those that it changed are again what they were. The \
      run stays in the list, marked as undone. Where something later stands on it (another run \
      that changed the same document, a correction by hand), that has to be undone first; archives, \
      places and people that later documents need as well stay.
      """)

  @Argument(help: "The number of the run; `kartoteka runs` lists them.")
  var number: Int64
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    _ = try CatalogFile(readingFrom: catalogOptions.path)
    let catalog = try CatalogFile(writingTo: catalogOptions.path)
    let undone = try catalog.undoRun(number, at: AttributionOptions.now)
    let removed = "\(undone.removed) \(undone.removed == 1 ? "document" : "documents") removed"
    Terminal.write("run \(number) is undone: \(removed), \(undone.restored) restored\n")
  }
}
