internal import Catalog

/// Which document of the catalog a file belongs to.
enum DocumentMatch {
  /// None: it is a new one.
  case new
  /// The one that was read from the same path.
  case sameFile(Int64)
  /// One that was read from another path.
  case otherFile(Int64)

  /// Finds the document with the same identifier, or else the one last read from the same path.
  ///
  /// A file that now holds a document with another number is a new document, whatever its path held
  /// before.
  init(_ draft: DocumentDraft, location: FileLocation, in catalog: CatalogWriter) throws {
    let fromFile = try catalog.documentID(importedFrom: location)
    if let identified = try catalog.documentID(identifiedBy: draft.identifiers) {
      self = identified == fromFile ? .sameFile(identified) : .otherFile(identified)
    } else if let fromFile, try !catalog.hasOtherNumber(fromFile, than: draft.identifiers) {
      self = .sameFile(fromFile)
    } else {
      self = .new
    }
  }
}
