import ArchivalReferences
import ArgumentParser
import Catalog
import Querying

struct RefsTreeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tree",
    abstract: "Show the tree, or a branch of it (the default).")

  @Argument(
    help: "A branch of it, as a path (AVPRF/0102/13) or in any notation ('ф. 0102, оп. 13').")
  var place: String?
  @Option(help: "Only the branches with this tag.")
  var tag: String?
  @OptionGroup var output: ListOutput
  @OptionGroup var catalogOptions: CatalogOptions

  func run() throws {
    let catalog = try CatalogFile(readingFrom: catalogOptions.path)
    let nodes = try catalog.referenceTree(
      under: place.map { try ArchivalPlace(argument: $0, in: catalog) }, tagged: tag)
    if output.format == .table {
      let outline = nodes.flatMap(\.outline)
      Terminal.write(
        Renderer(format: .table).list(
          Listing(columns: ["place", "documents", "title"], records: outline)))
    } else {
      let listing = Listing(
        columns: ReferenceNode.columns, records: nodes.flatMap(\.records))
      Terminal.write(Renderer(format: output.format).list(listing))
    }
    if nodes.isEmpty, place != nil || tag != nil {
      Terminal.note("\(nothing); `kartoteka refs` shows all places")
      throw ExitCode(1)
    }
  }

  private var nothing: String {
    switch (place, tag) {
    case (let place?, let tag?): "nothing at \(place) has the tag \(tag)"
    case (nil, let tag?): "no place has the tag \(tag)"
    case (let place, nil): "no document comes from \(place ?? "anywhere")"
    }
  }
}
