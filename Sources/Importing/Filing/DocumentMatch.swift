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
  /// A file that now holds a document with another number is a new document, whatever its path
  /// held before.
  init(_ draft: DocumentDraft, path: String, in catalog: CatalogWriter) throws {
    let fromPath = try catalog.documentID(importedFromPath: path)
    if let identified = try catalog.documentID(identifiedBy: draft.identifiers) {
      self = identified == fromPath ? .sameFile(identified) : .otherFile(identified)
      return
    }
    guard let fromPath else {
      self = .new
      return
    }
    let present = try catalog.identifiers(of: fromPath, scheme: "wilson")
    let isNumbered = draft.identifiers.contains { $0.scheme == "wilson" }
    self = isNumbered && !present.isEmpty ? .new : .sameFile(fromPath)
  }
}
