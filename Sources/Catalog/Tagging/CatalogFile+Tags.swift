public import ArchivalReferences

extension CatalogFile {
  /// Gives a document or a place tags; the place is made where it is not there yet.
  ///
  /// - Parameters:
  ///   - target: The document or the place.
  ///   - names: The tags.
  ///   - archives: The archives that are known, by whose names a new one is filed.
  ///   - attribution: Who does it.
  /// - Returns: One decision for each tag that it did not have.
  /// - Throws: A ``PlaceError`` or a ``CatalogError``; then nothing has changed.
  public func tag(
    _ target: CatalogTarget, _ names: [TagName], archives: ArchiveAuthority,
    by attribution: Attribution
  ) throws -> [Decision] {
    try write { writer in
      switch target {
      case .document(let id):
        return try names.compactMap { try writer.tag(.document(id), $0, by: attribution) }
      case .place(let place):
        let unit = try writer.requireUnit(at: place, archives: archives)
        let decisions = try names.compactMap { try writer.tag(.unit(unit), $0, by: attribution) }
        if !decisions.isEmpty { try writer.confirmPapka(of: unit, at: place) }
        return decisions
      }
    }
  }

  /// Takes tags away from a document or a place.
  ///
  /// - Returns: One decision for each tag that it had.
  /// - Throws: A ``PlaceError`` or a ``CatalogError``; then nothing has changed.
  public func untag(
    _ target: CatalogTarget, _ names: [TagName], by attribution: Attribution
  ) throws -> [Decision] {
    try write { writer in
      let row: TaggedRow? =
        switch target {
        case .document(let id): .document(id)
        case .place(let place): try writer.snapshot.unit(at: place).map(TaggedRow.unit)
        }
      guard let row else { return [] }
      return try names.compactMap { try writer.untag(row, $0, by: attribution) }
    }
  }
}
