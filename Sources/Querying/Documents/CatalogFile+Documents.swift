public import Catalog

extension CatalogFile {
  /// The document with an id or another name.
  ///
  /// - Parameter text: The id in the catalog (`12`), an identifier (`wilson:115935`) or an address
  ///   under which the document was ever known.
  /// - Returns: The document, nil when there is none with this name.
  /// - Throws: A ``CatalogError``.
  public func document(_ text: String) throws -> DocumentDetails? {
    try read { catalog in
      if let id = Int64(text), let document = try catalog.documents([id]).first { return document }
      let named = try catalog.select(Question.documentID, ["text": .text(text)]).rows.first
      guard let id = named?.first?.integer else { return nil }
      return try catalog.documents([id]).first
    }
  }
}
