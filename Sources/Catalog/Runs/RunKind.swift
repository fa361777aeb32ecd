/// What a run did; the raw value is what the column `kind` of `import_runs` holds.
public enum RunKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// Brought files into the catalog.
  case `import`
  /// Read the documents of the catalog again with a better parser.
  case reread
}
