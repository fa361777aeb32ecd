import ArchivalReferences
import ArgumentParser
import Catalog
import Querying

/// What the commands that work on the documents of a search look for.
///
/// The bounds of the dates are no part of it: `--to` is a day in `search` and a format in `export`.
struct SearchOptions: ParsableArguments {
  @Argument(help: "Words and \"phrases\".")
  var words: [String] = []
  @Option(help: "Only documents that name this person.")
  var person: String?
  @Option(help: "Only documents from this archive: its code or a name.")
  var repository: String?
  @Option(help: "Only documents from the fond with this number.")
  var fond: String?
  @Option(help: "Only documents from the opis with this number.")
  var opis: String?
  @Option(help: "Only documents from the delo with this number.")
  var delo: String?
  @Option(
    help: ArgumentHelp(
      "Only documents from this place or below it, as a path or in any notation.",
      valueName: "place"))
  var at: String?
  @Option(
    help: "Only documents with this tag, or from a place with it; can be given several times.")
  var tag: [String] = []

  /// The request without its page and its dates.
  ///
  /// - Throws: A `ValidationError` when --at is not a place, and a ``CatalogError``.
  func request(in catalog: CatalogFile) throws -> SearchRequest {
    var request = SearchRequest(query: words.joined(separator: " "))
    request.person = person
    request.repository = repository
    request.fond = fond
    request.opis = opis
    request.delo = delo
    request.tags = tag
    request.place = try at.map { try ArchivalPlace(argument: $0, in: catalog) }
    return request
  }
}
