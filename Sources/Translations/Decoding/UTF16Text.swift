/// Text in UTF-16, with a byte order mark or without.
struct UTF16Text {
  let text: String
  let isLittleEndian: Bool
  /// Whether a byte is left over at the end.
  let isCutOff: Bool

  /// Decodes bytes that begin with a byte order mark or that are plainly UTF-16; nil for all others.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(bytes.dropFirst(2), isLittleEndian: true)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(bytes.dropFirst(2), isLittleEndian: false)
    } else {
      let plain = [true, false].filter { Self.isPlain(bytes, isLittleEndian: $0) }
      guard plain.count == 1, let isLittleEndian = plain.first else { return nil }
      self.init(bytes[...], isLittleEndian: isLittleEndian)
    }
  }

  private init?(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) {
    let units = Self.units(of: bytes, isLittleEndian: isLittleEndian)
    guard let text = String(validating: units, as: UTF16.self) else { return nil }
    self.text = text
    self.isLittleEndian = isLittleEndian
    isCutOff = !bytes.count.isMultiple(of: 2)
  }

  private static func units(
    of bytes: ArraySlice<UInt8>, isLittleEndian: Bool
  ) -> [UInt16] {
    stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
  }

  /// Whether the bytes, read in one order, hold blanks and usual letters and almost nothing else.
  ///
  /// Read in the other order they then hold none.
  private static func isPlain(_ bytes: [UInt8], isLittleEndian: Bool) -> Bool {
    guard bytes.count >= 16, bytes.contains(0) else { return false }
    let units = units(of: bytes[...], isLittleEndian: isLittleEndian)
    let usual = units.count(where: isUsual)
    let blanks = units.count { $0 == 0x20 || $0 == 0x0A }
    return usual * 100 >= units.count * 98 && blanks * 40 >= units.count
  }

  /// ASCII that can be typed, Latin with accents, Cyrillic, punctuation.
  private static func isUsual(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0x24F, 0x400...0x52F, 0x2010...0x2026, 0x2116: true
    default: false
    }
  }
}
