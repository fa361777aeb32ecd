/// Classes of the bytes that a scanner of words has to tell apart.
enum ByteReading {
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The number of bytes of the blank that begins at `index`; 0 when there is none.
  ///
  /// Line feeds are blanks too. Beyond ASCII: U+00A0, U+2000 to U+200B and U+202F.
  static func blankLength(_ bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
      return bytes[index + 2] <= 0x8B || bytes[index + 2] == 0xAF ? 3 : 0
    default: return 0
    }
  }

  /// The bytes that a hyphen at `index` takes (`-`, U+2010, U+2011); 0 when there is none.
  static func hyphenLength(_ bytes: [UInt8], at index: Int) -> Int {
    if bytes[index] == 0x2D { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] == 0x90 || bytes[index + 2] == 0x91 ? 3 : 0
  }

  /// The bytes that an apostrophe at `index` takes (`'`, U+2018, U+2019); 0 when there is none.
  static func apostropheLength(_ bytes: [UInt8], at index: Int) -> Int {
    if bytes[index] == 0x27 { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] == 0x98 || bytes[index + 2] == 0x99 ? 3 : 0
  }

  /// The scalar that begins at `index` and its length in bytes.
  ///
  /// `bytes` is the UTF-8 of a `String`, so it is well formed; a stray byte gives U+FFFD, length 1.
  static func scalar(_ bytes: [UInt8], at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = bytes[index]
    guard lead >= 0x80 else { return (Unicode.Scalar(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, index + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return Unicode.Scalar(value).map { ($0, length) } ?? ("\u{FFFD}", 1)
  }
}
