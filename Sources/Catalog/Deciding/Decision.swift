/// One thing that a person decided by hand.
public struct Decision: Sendable, Hashable {
  /// Its number.
  public let id: Int64
  /// What was done.
  public let kind: DecisionKind
  /// What it was done to.
  public let table: DecidedTable
  /// The id of that row.
  public let rowID: Int64
  /// The column that was changed; nil where the whole row was made.
  public let field: String?
  /// The value before.
  public let oldValue: String?
  /// The value since then.
  public let newValue: String?
  /// Who decided it.
  public let author: String
  /// When, in UTC and ISO 8601.
  public let decidedAt: String
  /// Why, in the person's words.
  public let reason: String?
  /// The path of the catalog that brought it; nil where it was made here.
  public let cameFrom: String?
  /// What the file says since a later import, where that is something else than ``oldValue``; empty
  /// when it says nothing there any more.
  public let fileValue: String?
  /// When it was taken back, in UTC and ISO 8601; nil while it stands.
  public let undoneAt: String?
}

extension Decision {
  init?(_ row: ResultRow) {
    guard let id = row["id"].integer,
      let kind = row["kind"].text.flatMap(DecisionKind.init),
      let table = row["table_name"].text.flatMap(DecidedTable.init),
      let rowID = row["row_id"].integer,
      let author = row["author"].text,
      let decidedAt = row["decided_at"].text
    else { return nil }
    self.id = id
    self.kind = kind
    self.table = table
    self.rowID = rowID
    field = row["field"].text
    oldValue = row["old_value"].text
    newValue = row["new_value"].text
    self.author = author
    self.decidedAt = decidedAt
    reason = row["reason"].text
    cameFrom = row["came_from"].text
    fileValue = row["file_value"].text
    undoneAt = row["undone_at"].text
  }
}
