/// Writes answers in the format that was asked for.
struct Renderer {
  let format: OutputFormat

  /// A list: an array for JSON, otherwise a table of some kind.
  func list(_ listing: Listing) -> String {
    switch format {
    case .table, .text: TableWriter.columns(listing)
    case .json: JSONWriter.pretty(.list(listing.records)) + "\n"
    case .ndjson: listing.records.map { JSONWriter.compact(.object($0)) + "\n" }.joined()
    case .csv: DelimitedWriter.csv(listing)
    case .tsv: DelimitedWriter.tsv(listing)
    case .markdown: TableWriter.markdown(listing)
    }
  }

  /// One object: for people its fields below each other, otherwise as a list of one.
  func object(_ record: Record) -> String {
    switch format {
    case .json: JSONWriter.pretty(.object(record)) + "\n"
    case .table, .text, .markdown: list(fields(of: record))
    case .ndjson, .csv, .tsv: list(Listing(columns: record.fields.map(\.key), records: [record]))
    }
  }

  private func fields(of record: Record) -> Listing {
    Listing(
      columns: ["field", "value"],
      records: record.fields.map { field in
        Record(["field": .text(field.key), "value": .text(field.value.plainText)])
      })
  }
}
