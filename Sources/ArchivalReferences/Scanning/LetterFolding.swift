/// Letters in lower case, fast for ASCII and Cyrillic.
enum LetterFolding {
  /// The letter in lower case; of the few capitals that become two letters, the first one.
  static func lowercase(_ scalar: Unicode.Scalar) -> UInt32 {
    let value = scalar.value
    switch value {
    case 0x41...0x5A: return value | 0x20
    case 0x00...0x7F: return value
    case 0x410...0x42F: return value + 0x20
    case 0x400...0x40F: return value + 0x50
    case 0x430...0x45F: return value
    default: return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
    }
  }

  /// Whether the letter is upper case.
  static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x400...0x42F: true
    case 0x00...0x7F, 0x430...0x45F: false
    default: scalar.properties.isUppercase
    }
  }

  static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    (0x400...0x52F).contains(scalar.value)
  }

  /// The Cyrillic letter, in lower case, that looks like a Latin one in lower case; else the letter itself.
  static func cyrillicLookAlike(_ letter: UInt32) -> UInt32 {
    switch letter {
    case 0x61: 0x430  // a
    case 0x63: 0x441  // c
    case 0x65: 0x435  // e
    case 0x69: 0x456  // i
    case 0x6B: 0x43A  // k
    case 0x6F: 0x43E  // o
    case 0x70: 0x440  // p
    case 0x78: 0x445  // x
    case 0x79: 0x443  // y
    default: letter
    }
  }
}
