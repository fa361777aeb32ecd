/// The joining of two catalogs while it is going on.
struct CatalogJoining {
  let other: OtherCatalog
  let writer: CatalogWriter
  /// The decisions of the other catalog that stand.
  let theirs: [Decision]
  var report = JoinReport()
  /// The documents here by the texts that they were read from; made when it is first needed.
  var contents: ContentIndex?

  init(of other: OtherCatalog, to writer: CatalogWriter) throws {
    self.other = other
    self.writer = writer
    let rows = try other.select(JoinSQL.standing).records
    theirs = rows.compactMap(Decision.init)
    report.diagnostics = rows.filter { Decision($0) == nil }.map {
      .unknownKind($0["kind"].text ?? "", decision: $0["id"].integer ?? 0)
    }
  }

  func attribution(of decision: Decision) -> Attribution {
    Attribution(decision, from: other.path)
  }

  /// All decisions of this catalog on a row.
  func ours(on table: DecidedTable, _ row: Int64) throws -> [Decision] {
    try writer.snapshot.select(
      JoinSQL.onRow, ["table_name": .text(table.rawValue), "row_id": .integer(row)]
    ).records.compactMap(Decision.init)
  }

  /// The decision of this catalog that is the same as one by which the other made something.
  func addition(_ theirs: Decision) throws -> Decision? {
    try writer.snapshot.select(
      JoinSQL.additions,
      [
        "table_name": .text(theirs.table.rawValue),
        "author": .text(theirs.author),
        "decided_at": .text(theirs.decidedAt),
      ]
    ).records.compactMap(Decision.init).first { $0.isSame(as: theirs) }
  }
}
