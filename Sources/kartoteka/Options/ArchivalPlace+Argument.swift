import ArchivalReferences
import ArgumentParser
import Catalog

extension ArchivalPlace {
  /// Reads a place from the command line: a path, or a reference in any notation.
  ///
  /// - Throws: A `ValidationError` when the text is no place, and a ``CatalogError``.
  init(argument text: String, in catalog: CatalogFile) throws {
    try self.init(argument: text, archives: catalog.archiveAuthority())
  }

  /// Reads a place whose archive is one of these, or else filed under the name as typed.
  ///
  /// - Throws: A `ValidationError` when the text is no place.
  init(argument text: String, archives: ArchiveAuthority) throws {
    guard let place = ArchivalPlace(text, authority: archives) else {
      throw ValidationError(
        "`\(text)` is not a place; write a path such as AVPRF/0102/13 or a reference")
    }
    self = place
  }
}
