import ArchivalReferences
import ArgumentParser
import Catalog
import Querying

extension CatalogTarget {
  /// Reads a document or a place from the command line.
  ///
  /// - Throws: `ExitCode(1)`, after a note, when the text can only be a document and is none; a
  ///   `ValidationError` when it is neither.
  init(argument text: String, in catalog: CatalogFile) throws {
    if let id = try catalog.documentID(text) {
      self = .document(id)
    } else if Int64(text) != nil {
      Terminal.note(
        "there is no document \(text) in \(catalog.path); `kartoteka search` lists them all")
      throw ExitCode(1)
    } else {
      self = .place(try ArchivalPlace(argument: text, in: catalog))
    }
  }
}
