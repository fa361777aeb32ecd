public import Catalog

extension CatalogFile {
  /// The people of the catalog, those in the most documents first.
  ///
  /// - Parameters:
  ///   - role: Only those who have this role somewhere.
  ///   - limit: How many people; nil for all.
  /// - Throws: A ``CatalogError``.
  public func persons(role: String? = nil, limit: Int? = nil) throws -> [PersonSummary] {
    let parameters: [String: SQLValue] = ["role": .optional(role), "limit": .optional(limit ?? -1)]
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
