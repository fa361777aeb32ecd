/// Finds web addresses in running text.
enum URLScanner {
  /// What an address begins with; many citations leave out the scheme.
  private static let beginnings = ["https://", "http://", "www.", "digitalarchive."].map {
    Array($0.utf8)
  }

  /// Where the first address stands, without the brackets and the punctuation around it.
  static func firstURL(in bytes: [UInt8]) -> Range<Int>? {
    for start in bytes.indices where isFirst(bytes[start]) && isBorder(bytes, before: start) {
      let rest = bytes[start...]
      guard let beginning = beginnings.first(where: { rest.starts(with: $0) }) else { continue }
      var end = start
      while end < bytes.count, bytes[end] > 0x20, !isDelimiter(bytes[end]) { end += 1 }
      while end > start, isTrailing(bytes[end - 1]) { end -= 1 }
      if end - start > beginning.count { return start..<end }
    }
    return nil
  }

  /// The address with the brackets around it, where there are any.
  static func enclosing(_ url: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard url.lowerBound > 0, url.upperBound < bytes.count,
      let closing = closingBrackets[bytes[url.lowerBound - 1]], bytes[url.upperBound] == closing
    else { return url }
    return url.lowerBound - 1..<url.upperBound + 1
  }

  private static let closingBrackets = [
    UInt8(ascii: "<"): UInt8(ascii: ">"), UInt8(ascii: "("): UInt8(ascii: ")"),
    UInt8(ascii: "["): UInt8(ascii: "]"),
  ]

  /// Whether an address can begin with the byte.
  private static func isFirst(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "h") || byte == UInt8(ascii: "w") || byte == UInt8(ascii: "d")
  }

  private static func isBorder(_ bytes: [UInt8], before index: Int) -> Bool {
    index == 0 || bytes[index - 1] <= 0x20 || isDelimiter(bytes[index - 1])
      || bytes[index - 1] == UInt8(ascii: "(")
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "["),
      UInt8(ascii: "]"):
      true
    default: false
    }
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: ")")
  }
}
