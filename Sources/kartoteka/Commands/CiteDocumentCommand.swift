import ArchivalReferences
import ArgumentParser
import Catalog
import Exporting
import Querying

struct CiteDocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Write the citation of a document.",
    discussion: """
      gost is GOST R 7.0.5-2008 in Cyrillic, chicago a note after the Chicago Manual of Style, cwihp the \
      Wilson Center's own sentence, short the short form of notes. What is written can be read back \
      with `cite parse`.
      """)

  @Argument(help: "Its id (12), an identifier (wilson:115935) or an address.")
  var document: String
  @Option(help: ArgumentHelp("gost, chicago, cwihp or short.", valueName: "style"))
  var style: ReferenceNotation = .chicago
  @Flag(help: "Name archives as the document does, and not under today's names.")
  var asPrinted = false
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let catalog = try CatalogFile(readingFrom: catalogOptions.path)
    guard let details = try catalog.document(document) else {
      Terminal.note(
        "there is no document \(document) in \(catalogOptions.path); `kartoteka search` lists them all"
      )
      throw ExitCode(1)
    }
    let archives = asPrinted ? ArchiveAuthority(archives: []) : try catalog.archiveAuthority()
    guard let citation = details.citation(in: style, archives: archives) else {
      Terminal.note(
        "document \(document) names no place where it lies; `kartoteka cite \(document)` writes the rest"
      )
      throw ExitCode(1)
    }
    if output.format == .table {
      Terminal.write(Terminal.printable(citation.replacing("\n", with: " ")) + "\n")
    } else {
      let record = Record([
        "id": .integer(details.id), "style": .text(style.rawValue), "citation": .text(citation),
      ])
      Terminal.write(Renderer(format: output.format).object(record))
    }
  }
}
