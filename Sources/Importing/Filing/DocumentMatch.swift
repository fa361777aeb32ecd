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
  /// The identifiers are tried from the surest to the least sure. What two documents have in common
  /// besides their numbers makes them no one document when both have a number: a file that now holds a
  /// document with another number is a new document, whatever its path held before.
  init(_ draft: DocumentDraft, location: FileLocation, in catalog: CatalogWriter) throws {
    let fromFile = try catalog.documentID(importedFrom: location)
    let number = draft.identifiers.first { $0.scheme == Self.number }?.value
    for identifier in draft.identifiers {
      guard let id = try catalog.documentID(identifiedBy: [identifier]) else { continue }
      let isSure = identifier.scheme == Self.number
      if !isSure, try Self.hasOtherNumber(id, than: number, in: catalog) { continue }
      self = id == fromFile ? .sameFile(id) : .otherFile(id)
      return
    }
    guard let fromFile, try !Self.hasOtherNumber(fromFile, than: number, in: catalog) else {
      self = .new
      return
    }
    self = .sameFile(fromFile)
  }

  private static let number = "wilson"

  private static func hasOtherNumber(
    _ id: Int64, than number: String?, in catalog: CatalogWriter
  ) throws -> Bool {
    guard let number else { return false }
    let present = try catalog.identifiers(of: id, scheme: Self.number)
    return !present.isEmpty && !present.contains(number)
  }
}
