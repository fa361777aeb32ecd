public import ArchivalReferences

extension CatalogFile {
  /// Gives a fond, opis, papka or delo its title, dates, number of leaves and note.
  ///
  /// The place is made where the catalog does not have it yet.
  ///
  /// - Parameters:
  ///   - place: The place.
  ///   - description: What is to be noted about it.
  ///   - archives: The archives that are known, by whose names a new one is filed.
  ///   - attribution: Who notes it.
  /// - Returns: One decision for each value that changed.
  /// - Throws: A ``PlaceError`` or a ``CatalogError``; then nothing has changed.
  public func describe(
    _ place: ArchivalPlace, as description: UnitDescription, archives: ArchiveAuthority,
    by attribution: Attribution
  ) throws -> [Decision] {
    try write { try $0.describe(place, as: description, archives: archives, by: attribution) }
  }

  /// Puts a document into the catalog that was typed and has no file.
  ///
  /// - Returns: Its id, and the decision by which it can be taken out again.
  /// - Throws: A ``CatalogError``; then nothing has changed.
  public func add(
    _ document: TypedDocument, by attribution: Attribution
  ) throws -> (id: Int64, decision: Decision) {
    try write { try $0.add(document, by: attribution) }
  }
}
