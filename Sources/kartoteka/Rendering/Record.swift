import Catalog

/// Values under their names, in order.
struct Record: Sendable {
  let fields: [(key: String, value: Cell)]

  init(_ fields: KeyValuePairs<String, Cell>) {
    self.fields = fields.map { ($0.key, $0.value) }
  }

  init(fields: [(key: String, value: Cell)]) {
    self.fields = fields
  }
}

/// Records with the same keys.
struct Listing {
  let columns: [String]
  let records: [Record]

  init(columns: [String], records: [Record]) {
    self.columns = columns
    self.records = records
  }

  init(_ table: ResultTable) {
    columns = table.columns
    records = table.rows.map { row in
      Record(fields: zip(table.columns, row).map { ($0, Cell($1)) })
    }
  }

  /// The list without one of its columns.
  func without(_ column: String) -> Self {
    Self(
      columns: columns.filter { $0 != column },
      records: records.map { record in
        Record(fields: record.fields.filter { $0.key != column })
      })
  }
}
