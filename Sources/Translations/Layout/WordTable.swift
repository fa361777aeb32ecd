/// The rows of one of the module's data files: fields parted by tabs; `#` begins a comment.
struct WordTable {
  let rows: [[String]]

  init(_ bytes: [UInt8]) {
    rows = bytes.split(separator: UInt8(ascii: "\n"))
      .filter { $0.first != UInt8(ascii: "#") }
      .map { line in
        line.split(separator: UInt8(ascii: "\t")).map { String(decoding: $0, as: UTF8.self) }
      }
  }

  /// The first field of every row.
  var words: Set<String> {
    Set(rows.compactMap(\.first))
  }
}
