public import Catalog

extension CatalogFile {
  /// All tags, in the order of their names.
  ///
  /// - Throws: A ``CatalogError``.
  public func tags() throws -> [TagSummary] {
    try select(Question.tags).records.map { row in
      TagSummary(
        name: row["name"].text ?? "",
        documents: row["documents"].integer ?? 0,
        places: row["places"].integer ?? 0)
    }
  }

  /// What has a tag itself: the places in the order of the tree, then the documents.
  ///
  /// - Parameter name: The name of the tag; its case does not matter.
  /// - Throws: A ``CatalogError``.
  public func tagged(_ name: String) throws -> [TaggedThing] {
    try select(Question.tagged, ["tag": .text(TagName.key(of: name))]).records.map { row in
      TaggedThing(
        kind: row["kind"].text ?? "", what: row["what"].text ?? "", title: row["title"].text)
    }
  }
}
