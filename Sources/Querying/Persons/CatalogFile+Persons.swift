public import Catalog

extension CatalogFile {
  /// The people of the catalog, those in the most documents first.
  ///
  /// - Parameters:
  ///   - role: Only those who have this role somewhere.
  ///   - tag: Only those in documents that have this tag, or lie where it is.
  ///   - limit: How many people; nil for all.
  /// - Throws: A ``CatalogError``.
  public func persons(
    role: String? = nil, tag: String? = nil, limit: Int? = nil
  ) throws -> [PersonSummary] {
    let parameters: [String: SQLValue] = [
      "role": .optional(role), "tag": .optional(tag.map(TagName.key)),
      "limit": .optional(limit ?? -1),
    ]
    return try select(Question.persons, parameters).records.map { row in
      PersonSummary(
        id: row["id"].integer ?? 0,
        name: row["name"].text ?? "",
        sortName: row["sort_name"].text ?? "",
        documents: row["documents"].integer ?? 0,
        mentions: row["mentions"].integer ?? 0,
        roles: row["roles"].text ?? "",
        otherNames: row["other_names"].text)
    }
  }
}
