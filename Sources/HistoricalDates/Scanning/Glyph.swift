/// What kind of character begins at a byte, and how many bytes it has.
///
/// Broken UTF-8 counts as letters, so that it ends up in unknown words.
enum Glyph {
  case digit
  case letter(length: Int)
  case blank(length: Int)
  case dash(length: Int)
  case apostrophe(length: Int)
  case mark(UInt8)
  case other(length: Int)

  init(in bytes: [UInt8], at index: Int) {
    let byte = bytes[index]
    switch byte {
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A: self = .letter(length: 1)
    case 0...0x20, 0x7F: self = .blank(length: 1)
    case 0x27: self = .apostrophe(length: 1)
    case 0..<0x80: self = .mark(byte)
    case 0xC2: self = Self.latinMark(in: bytes, at: index)
    case 0xE2: self = Self.generalMark(in: bytes, at: index)
    case 0xEF where Self.rest(of: bytes, at: index) == (0xBB, 0xBF): self = .blank(length: 3)
    default: self = .letter(length: 1)
    }
  }

  /// U+0080 to U+00BF: the no-break space and marks.
  private static func latinMark(in bytes: [UInt8], at index: Int) -> Glyph {
    switch rest(of: bytes, at: index).0 {
    case 0xA0: .blank(length: 2)
    case 0x80...0xBF: .other(length: 2)
    default: .letter(length: 1)
    }
  }

  /// U+2000 to U+2FFF: spaces, dashes, quotation marks and symbols.
  private static func generalMark(in bytes: [UInt8], at index: Int) -> Glyph {
    switch rest(of: bytes, at: index) {
    case (0x80, 0x80...0x8F), (0x80, 0xA8...0xAF): .blank(length: 3)
    case (0x80, 0x90...0x95), (0x88, 0x92): .dash(length: 3)
    case (0x80, 0x99): .apostrophe(length: 3)
    case (0x80...0xBF, 0x80...0xBF): .other(length: 3)
    default: .letter(length: 1)
    }
  }

  /// The two bytes after `index`, 0 where the text has ended.
  private static func rest(of bytes: [UInt8], at index: Int) -> (UInt8, UInt8) {
    (
      index + 1 < bytes.count ? bytes[index + 1] : 0,
      index + 2 < bytes.count ? bytes[index + 2] : 0
    )
  }
}
