/// One run: an import, or a re-reading.
public struct RunSummary: Sendable, Hashable {
  /// Its number.
  public let id: Int64
  /// What it did: `import` or `reread`.
  public let kind: String
  /// `finished`, `unfinished` (killed, or still going on) or `undone`.
  public let state: String
  /// When it began, in UTC and ISO 8601.
  public let startedAt: String
  /// When it ended; nil when it did not.
  public let finishedAt: String?
  /// When it was taken back; nil while it stands.
  public let undoneAt: String?
  /// How many documents it added.
  public let added: Int64
  /// How many it updated.
  public let updated: Int64
  /// How many it found unchanged.
  public let unchanged: Int64
  /// How many it left out on purpose.
  public let skipped: Int64
  /// How many it could not read.
  public let failed: Int64
  /// The files and folders that were asked for.
  public let arguments: [String]
}
