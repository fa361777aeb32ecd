import ArgumentParser
import Catalog
import Querying

@main
struct Kartoteka: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kartoteka",
    abstract: "An archival catalog of translated documents in one SQLite file.",
    discussion: """
      The catalog is the file that --catalog names, else $KARTOTEKA_CATALOG, else kartoteka.sqlite \
      in this folder.

      Exit status: 0 done or found; 1 nothing found, some input failed, or check found something; 2 \
      wrong usage, a refused statement, or an unusable catalog.
      """,
    version: "0.1.0",
    subcommands: [
      ImportCommand.self,
      RereadCommand.self,
      RunsCommand.self,
      UndoCommand.self,
      ShowCommand.self,
      SearchCommand.self,
      RefsCommand.self,
      PersonsCommand.self,
      ReportCommand.self,
      CiteCommand.self,
      DateCommand.self,
      ExportCommand.self,
      SQLCommand.self,
      AddCommand.self,
      EditCommand.self,
      TagCommand.self,
      TagsCommand.self,
      DecisionsCommand.self,
      ArchivesCommand.self,
      CheckCommand.self,
    ])

  @OptionGroup var catalogOptions: CatalogOptions

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      if let refusal = refusal(error) { Terminal.fail(refusal) }
      // The argument parser's own status for wrong usage is 64; here it is 2.
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      Terminal.fail(verbatim: fullMessage(for: error))
    }
  }

  /// The message of an error of the modules; nil for those of the argument parser.
  private static func refusal(_ error: any Error) -> String? {
    switch error {
    case let error as CatalogError: error.description
    case let error as RunError: error.description
    case let error as ReportError: error.description
    case let error as CheckError: error.description
    case let error as DecisionError: error.description
    case let error as PlaceError: error.description
    case let error as ArchiveError: error.description
    case let error as TagError: error.description
    case let error as CorrectionError: error.description
    case let error as TypedDocumentError: error.description
    default: nil
    }
  }
}
