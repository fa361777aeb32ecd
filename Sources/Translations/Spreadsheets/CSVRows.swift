/// The rows of a table in CSV (RFC 4180) or the like, each with the line on which it begins.
///
///     table  = [ byte-order mark ] { row end-of-line }
///     row    = field { separator field }                      a comma, if nothing else is asked for
///     field  = quotation mark { character | two quotation marks } quotation mark | { character }
///
/// A line ends with LF, CR LF or CR. A quotation mark inside an unquoted field is a character like
/// any other. A mistake in one row leaves the others readable, as long as its quotes are closed.
public struct CSVRows: Sequence, IteratorProtocol {
  /// A row, or why it is none.
  public struct Row: Sendable {
    /// The line of the file on which it begins, from 1.
    public let line: Int
    /// Its fields, or what is wrong with it.
    public let fields: Result<[String], Mistake>
  }

  /// What is wrong with a row.
  public enum Mistake: Error, Sendable, Hashable {
    /// The quotation mark at the beginning of a field has no other half.
    case openQuote
    /// A closing quotation mark is followed by something else than a separator.
    case textBehindQuote
  }

  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var line = 1
  private let separator: UInt8

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Reads a text in UTF-8.
  ///
  /// - Parameter separator: The character of ASCII between two fields.
  public init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) {
    self.separator = separator
    self.bytes = bytes.starts(with: Self.byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    index = self.bytes.startIndex
  }

  /// The next row; nil behind the last one.
  public mutating func next() -> Row? {
    guard index < bytes.endIndex else { return nil }
    let first = line
    var fields: [String] = []
    var mistake: Mistake?
    while true {
      switch field() {
      case .success(let field): fields.append(field)
      case .failure(let error): mistake = mistake ?? error
      }
      guard index < bytes.endIndex, bytes[index] == separator else { break }
      index += 1
    }
    endLine()
    return Row(line: first, fields: mistake.map(Result.failure) ?? .success(fields))
  }

  /// The field that begins here; afterwards the index is at its separator, its line's end or the end.
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

  /// The characters up to the next separator or the end of the line.
  private mutating func plainText() -> String {
    let start = index
    while index < bytes.endIndex, bytes[index] != separator, bytes[index] != Self.lineFeed,
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

extension CSVRows.Mistake {
  /// What is wrong and what to do, for a person.
  public var message: String {
    switch self {
    case .openQuote:
      "a quotation mark is never closed, and the rest of the file stands behind it; close it"
    case .textBehindQuote:
      "a quoted cell is followed by more text; write quotation marks inside a cell twice"
    }
  }
}
