import ArchivalReferences
import ArgumentParser
import Catalog
import Querying

struct ArchivesAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add an archive of your own to the catalog.",
    discussion: """
      From then on it is found under all its names. What was filed under one of them, in an unknown \
      archive, is filed here. `kartoteka decisions undo` takes it back.
      """)

  @Argument(help: "The short form under which it is filed.")
  var code: String
  @Option(help: "Its full name.")
  var name: String
  @Option(help: "Its full name in its own language.")
  var nativeName: String?
  @Option(help: "The city where it stands.")
  var city: String?
  @Option(help: "The country where it stands.")
  var country: String?
  @Option(help: "How it is cited: fond (by fond, opis and delo) or shelfmark (kept whole).")
  var system = ReferenceSystem.fond
  @Option(help: "Another name or abbreviation; can be given several times.")
  var also: [String] = []
  @OptionGroup var attributionOptions: AttributionOptions
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let archive = try OwnArchive(
      code: code, name: name, nativeName: nativeName, city: city, country: country,
      system: system, otherNames: also)
    // A refusal must not leave a new catalog behind.
    try archive.requireNewCode(among: catalogOptions.archives().archives)
    let shipped = ArchiveAuthority()
    let catalog = try CatalogFile(writingTo: catalogOptions.path)
    let decision = try catalog.add(archive, by: attributionOptions.attribution)
    for name in [name, nativeName].compactMap(\.self) + also {
      guard let other = shipped.archive(named: name) else { continue }
      Terminal.note(
        "`\(name)` is a name of \(other.code) too; here it now means \(archive.archive.code)")
    }
    let names = ArchiveAuthority(archives: [archive.archive])
    for other in try catalog.archives()
    where other.origin == .unknown && names.archive(named: other.archive.code) != nil {
      Terminal.note(
        "what was noted about places in `\(other.archive.code)` stays there; describe them in \(archive.archive.code)"
      )
    }
    try output.write([decision], in: catalog)
  }
}
