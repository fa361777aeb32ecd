/// The rows of one of the module's data files.
///
/// A row is a line, its fields are separated by tabs, and lines that begin with `#` are comments.
struct TabSeparatedTable {
  let rows: [[String]]

  init(_ bytes: [UInt8]) {
    rows = bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard line.first != UInt8(ascii: "#") else { return nil }
      return line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }
}

extension [String] {
  /// The field in one column, nil when it is absent or empty.
  func field(_ column: Int) -> String? {
    indices.contains(column) && !self[column].isEmpty ? self[column] : nil
  }
}
