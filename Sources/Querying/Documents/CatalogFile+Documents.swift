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
      guard let id = try catalog.documentID(text) else { return nil }
      return try catalog.documents([id]).first
    }
  }

  /// The id of the document with an id or another name.
  ///
  /// - Parameter text: The same names as for ``document(_:)``.
  /// - Returns: The id, nil when there is no document with this name.
  /// - Throws: A ``CatalogError``.
  public func documentID(_ text: String) throws -> Int64? {
    try read { try $0.documentID(text) }
  }
}

extension CatalogSnapshot {
  fileprivate func documentID(_ text: String) throws -> Int64? {
    try select(Question.documentID, ["text": .text(text), "id": .optional(Int(text))])
      .rows.first?.first?.integer
  }
}
