/// The rows of an embedded table: before the tab the tags, after it the values.
///
/// Lines that begin with `#` and lines without a tab are left out.
struct TableRows: Sequence, IteratorProtocol {
  private var lines: ArraySlice<ArraySlice<UInt8>>

  init(_ table: [UInt8]) {
    lines = table.split(separator: 0x0A)[...]
  }

  mutating func next() -> (tags: String, values: String)? {
    while let line = lines.popFirst() {
      guard line.first != 0x23, let tab = line.firstIndex(of: 0x09) else { continue }
      return (
        String(decoding: line[..<tab], as: UTF8.self),
        String(decoding: line[(tab + 1)...], as: UTF8.self)
      )
    }
    return nil
  }
}
