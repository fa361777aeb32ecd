/// A row of a table: the cells that are not empty, by what they hold.
struct TableRow {
  let cells: [ColumnField: String]
  /// Header and cell of the columns that hold no part of a document.
  let others: [(name: String, cell: String)]

  init(_ row: [String], under header: TableHeader) {
    func cell(_ column: Int) -> String? {
      guard row.indices.contains(column) else { return nil }
      let cell = String(row[column][...].trimmingBlanks)
      return cell.isEmpty ? nil : cell
    }
    cells = header.columns.compactMapValues(cell)
    let named = Set(header.columns.values).union(header.unknown.map(\.column))
    others =
      header.unknown.compactMap { column in cell(column.column).map { (column.name, $0) } }
      + row.indices.filter { !named.contains($0) }.compactMap { column in
        cell(column).map { ("column \(column + 1)", $0) }
      }
  }

  var isEmpty: Bool { cells.isEmpty && others.isEmpty }

  /// The row as a table of its own, with our names for the columns: the text that is kept.
  var text: String {
    let filled = ColumnField.allCases.compactMap { field in
      cells[field].map { (name: field.rawValue, cell: $0) }
    }
    let columns = filled + others
    func line(_ values: [String]) -> String {
      values.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
    }
    return line(columns.map(\.name)) + line(columns.map(\.cell))
  }
}
