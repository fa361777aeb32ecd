/// Where the records stand in a JSON text: one, an array of them, or one a line.
///
/// Only brackets and quotes are looked at, so that the whole records in front of a place where the
/// text breaks off are found; whether each is valid is seen when it is read.
struct RecordSlices {
  /// A record, or what stands in its place.
  struct Slice {
    let text: String
    /// The line on which it begins, from 1.
    let line: Int
  }

  /// The longest record that is read, in bytes.
  static let longestRecord = 10_000_000
  /// How deep values can lie in each other.
  static let greatestDepth = 64

  private(set) var slices: [Slice] = []
  /// What is wrong with the rest of the text, where it is not made of records.
  private(set) var failure: UnreadableInput?

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  /// Whether a text begins like a JSON object or an array of them.
  static func begin(_ text: String) -> Bool {
    var bytes = text.utf8.lazy.filter { !isBlank($0) }.makeIterator()
    var first = bytes.next()
    if first == UInt8(ascii: "[") { first = bytes.next() }
    guard first == UInt8(ascii: "{"), let second = bytes.next() else { return false }
    return second == UInt8(ascii: "\"") || second == UInt8(ascii: "}")
  }

  init(_ text: String) {
    bytes = Array(text.utf8)
    skipBlanks()
    if current == UInt8(ascii: "[") {
      advance()
      readArray()
    } else {
      readSequence()
    }
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private mutating func advance() {
    if bytes[position] == 0x0A { line += 1 }
    position += 1
  }

  private mutating func skipBlanks() {
    while let byte = current, Self.isBlank(byte) { advance() }
  }

  private mutating func readArray() {
    while true {
      skipBlanks()
      if current == UInt8(ascii: ",") {
        advance()
        continue
      }
      if current == UInt8(ascii: "]") { return }
      guard readRecord() else { return }
    }
  }

  /// One record, or several behind each other; a broken one ends with its line.
  private mutating func readSequence() {
    // Each broken line is looked at to the end of the text.
    var brokenLines = 0
    let mostBrokenLines = 50
    while true {
      skipBlanks()
      guard current != nil else { return }
      let (start, startLine) = (position, line)
      if readRecord() { continue }
      guard let end = bytes[start...].firstIndex(of: 0x0A),
        bytes[end...].first(where: { !Self.isBlank($0) }) == UInt8(ascii: "{"),
        bytes[start] == UInt8(ascii: "{"), brokenLines < mostBrokenLines
      else { return }
      brokenLines += 1
      failure = nil
      slices.append(
        Slice(text: String(decoding: bytes[start..<end], as: UTF8.self), line: startLine))
      (position, line) = (end, startLine)
    }
  }

  /// Reads one object; whether it was whole.
  private mutating func readRecord() -> Bool {
    let (start, startLine) = (position, line)
    guard current == UInt8(ascii: "{") else {
      failure = current == nil ? .cutOffRecord(line: startLine) : .brokenRecord(line: startLine)
      return false
    }
    var depth = 0
    while let byte = current {
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        guard depth <= Self.greatestDepth else {
          failure = .tooDeep(line: line)
          return false
        }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
      case UInt8(ascii: "\""):
        skipString()
        continue
      default: break
      }
      advance()
      guard position - start <= Self.longestRecord else {
        failure = .tooLong(bytes: bytes.count - start, limit: Self.longestRecord)
        return false
      }
      if depth == 0 {
        slices.append(
          Slice(text: String(decoding: bytes[start..<position], as: UTF8.self), line: startLine))
        return true
      }
    }
    failure = .cutOffRecord(line: startLine)
    return false
  }

  private mutating func skipString() {
    advance()
    while let byte = current {
      advance()
      if byte == UInt8(ascii: "\"") { return }
      if byte == UInt8(ascii: "\\"), current != nil { advance() }
    }
  }
}
