/// The rows of a table in CSV (RFC 4180), each with the line on which it begins.
///
///     table  = [ byte-order mark ] { row end-of-line }
///     row    = field { "," field }
///     field  = quotation mark { character | two quotation marks } quotation mark | { character }
///
/// A line ends with LF, CR LF or CR. A quotation mark inside an unquoted field is a character like
/// any other. A mistake in one row leaves the others readable, as long as its quotes are closed.
struct CSVRows: Sequence, IteratorProtocol {
  /// A row, or why it is none.
  struct Row {
    /// The line of the file on which it begins, from 1.
    let line: Int
    let fields: Result<[String], Mistake>
  }

  /// What is wrong with a row.
  enum Mistake: Error, Hashable {
    /// The quotation mark at the beginning of a field has no other half.
    case openQuote
    /// A closing quotation mark is followed by something else than a comma.
    case textBehindQuote
  }

  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var line = 1

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Reads a text in UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes.starts(with: Self.byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    index = self.bytes.startIndex
  }

  mutating func next() -> Row? {
    guard index < bytes.endIndex else { return nil }
    let first = line
    var fields: [String] = []
    var mistake: Mistake?
    while true {
      switch field() {
      case .success(let field): fields.append(field)
      case .failure(let error): mistake = mistake ?? error
      }
      guard index < bytes.endIndex, bytes[index] == Self.comma else { break }
      index += 1
    }
    endLine()
    return Row(line: first, fields: mistake.map(Result.failure) ?? .success(fields))
  }

  /// The field that begins here; afterwards the index is at its comma, its line's end or the end.
  private mutating func field() -> Result<String, Mistake> {
    guard index < bytes.endIndex, bytes[index] == Self.quote else {
      return .success(plainText())
    }
    index += 1
    var value: [UInt8] = []
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if byte != Self.quote {
        if isLineEnd(byte) { line += 1 }
        value.append(byte)
      } else if index < bytes.endIndex, bytes[index] == Self.quote {
        value.append(byte)
        index += 1
      } else {
        return plainText().isEmpty
          ? .success(String(decoding: value, as: UTF8.self)) : .failure(.textBehindQuote)
      }
    }
    return .failure(.openQuote)
  }

  /// The characters up to the next comma or the end of the line.
  private mutating func plainText() -> String {
    let start = index
    while index < bytes.endIndex, bytes[index] != Self.comma, bytes[index] != Self.lineFeed,
      bytes[index] != Self.carriageReturn
    {
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// Whether a byte that was just passed ends a line; of CR LF it is the second one.
  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == Self.lineFeed
      || (byte == Self.carriageReturn && !(index < bytes.endIndex && bytes[index] == Self.lineFeed))
  }

  private mutating func endLine() {
    guard index < bytes.endIndex else { return }
    let byte = bytes[index]
    index += 1
    if byte == Self.carriageReturn, index < bytes.endIndex, bytes[index] == Self.lineFeed {
      index += 1
    }
    line += 1
  }
}
