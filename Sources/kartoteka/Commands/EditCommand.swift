import ArchivalReferences
import ArgumentParser
import Catalog
import Querying

struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Correct a document: its title, date, note or another field, and its references.",
    discussion: """
      No later import takes a correction away; where the file says something else since then, the \
      import reports it. An empty value ('') takes one away. Every change is a decision; `kartoteka \
      decisions undo` takes it back.
      """)

  @Argument(help: "Its id (12), an identifier (wilson:115935) or an address.")
  var document: String
  @Option(help: "Its title.")
  var title: String?
  @Option(help: "Its date, in any form that documents have.")
  var date: String?
  @Option(help: "What you note about it.")
  var note: String?
  @Option(
    help: ArgumentHelp(
      "Another field, such as summary or original_language; can be given several times.",
      valueName: "field=value"))
  var set: [NamedValue] = []
  @Option(help: "Where it lies as well, in any notation; can be given several times.")
  var addReference: [String] = []
  @Option(
    help: ArgumentHelp(
      "The number in `show` of a reference to take away; can be given several times.",
      valueName: "number"))
  var removeReference: [Int] = []
  @OptionGroup var attributionOptions: AttributionOptions
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func validate() throws {
    guard !typed.isEmpty || !addReference.isEmpty || !removeReference.isEmpty else {
      throw ValidationError(
        "say what to correct: --title, --date, --note, --set, --add-reference or --remove-reference"
      )
    }
    let names = typed.map(\.name)
    if let name = names.first(where: { name in names.count { $0 == name } > 1 }) {
      throw ValidationError("\(name) is given twice; give it once")
    }
  }

  func run() throws {
    let readable = try CatalogFile(readingFrom: catalogOptions.path)
    guard let id = try readable.documentID(document) else {
      Terminal.note(
        "there is no document \(document) in \(catalogOptions.path); `kartoteka search` lists them all"
      )
      throw ExitCode(1)
    }
    let fields = try typed.map { (try CorrectedField(named: $0.name), $0.value) }
    let correction = try DocumentCorrection(
      Dictionary(uniqueKeysWithValues: fields), removingReferences: removeReference,
      addingReferences: addReference, authority: readable.archiveAuthority())
    let catalog = try CatalogFile(writingTo: catalogOptions.path)
    let decisions = try catalog.correct(id, correction, by: attributionOptions.attribution)
    for doubt in correction.notes { Terminal.note(doubt.message) }
    try output.write(decisions, in: catalog)
  }

  /// Everything that was given, by the names of the fields.
  private var typed: [(name: String, value: String)] {
    let named: [(CorrectedField, String?)] = [(.title, title), (.date, date), (.note, note)]
    return named.compactMap { field, value in value.map { (field.name, $0) } }
      + set.map { ($0.name, $0.value) }
  }
}
