/// Writes records as a table for people: in columns, or in Markdown.
enum TableWriter {
  /// A wider value is cut off in a table; the formats for scripts have it whole.
  private static let widestColumn = 100

  static func columns(_ listing: Listing) -> String {
    let rows = listing.records.map { $0.fields.map { oneLine($0.value.plainText) } }
    let numeric = listing.columns.indices.map { column in
      listing.records.allSatisfy { $0.fields[column].value.isNumberOrNull }
    }
    let widths = listing.columns.indices.map { column in
      ([listing.columns] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    func line(_ row: [String]) -> String {
      let cells = row.indices.map { column in
        DisplayWidth.pad(row[column], to: widths[column], right: numeric[column])
      }
      return cells.joined(separator: "  ").trimmingTrailingBlanks + "\n"
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([listing.columns, rule] + rows).map(line).joined()
  }

  static func markdown(_ listing: Listing) -> String {
    func line(_ cells: [String]) -> String {
      "| " + cells.joined(separator: " | ") + " |\n"
    }
    let rows = listing.records.map { record in
      record.fields.map { Terminal.printable($0.value.plainText).replacing("|", with: "\\|") }
        .map { $0.replacing("\n", with: "<br>") }
    }
    return line(listing.columns) + line(listing.columns.map { _ in "---" })
      + rows.map(line).joined()
  }

  private static func oneLine(_ text: String) -> String {
    let line = Terminal.printable(String(text.map { $0.isNewline ? " " : $0 }))
    guard DisplayWidth.of(line) > widestColumn else { return line }
    return String(line.prefix(widestColumn - 3)) + "..."
  }
}

extension Cell {
  fileprivate var isNumberOrNull: Bool {
    switch self {
    case .integer, .real, .null: true
    case .text, .texts, .list, .object: false
    }
  }
}

extension String {
  fileprivate var trimmingTrailingBlanks: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}
