extension CatalogWriter {
  /// The document that has one of these identifiers, the first of them that is known.
  ///
  /// What two documents have in common besides their numbers makes them no one document when both have
  /// a number in the publisher's archive, and not the same.
  ///
  /// - Parameter identifiers: From the surest to the least sure.
  /// - Throws: An error when the catalog cannot be read.
  public func documentID(identifiedBy identifiers: [DocumentIdentifier]) throws -> Int64? {
    for identifier in identifiers {
      let id = try id(
        DocumentSQL.byIdentifier,
        ["scheme": .text(identifier.scheme), "value": .text(identifier.value)])
      guard let id else { continue }
      let isNumber = identifier.scheme == Self.numberScheme
      if try isNumber || !hasOtherNumber(id, than: identifiers) { return id }
    }
    return nil
  }

  /// Whether a document has a number in the publisher's archive, but none of these.
  ///
  /// - Throws: An error when the catalog cannot be read.
  public func hasOtherNumber(_ id: Int64, than identifiers: [DocumentIdentifier]) throws -> Bool {
    let numbers = identifiers.filter { $0.scheme == Self.numberScheme }.map(\.value)
    guard !numbers.isEmpty else { return false }
    let present = try snapshot.select(
      DocumentSQL.identifiersOfScheme,
      ["id": .integer(id), "scheme": .text(Self.numberScheme)]
    ).rows.compactMap { $0.first?.text }
    return !present.isEmpty && Set(present).isDisjoint(with: numbers)
  }

  private static let numberScheme = "wilson"
}
