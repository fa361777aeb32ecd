/// Makes spellings of one word alike: small letters, and Latin and Cyrillic letters without marks.
///
/// The Latin-1 letters and the Cyrillic block are enough for the languages of the tables. Marks are
/// dropped so that composed and decomposed text, and ё and е, read the same.
enum WordFolding {
  static func fold(_ word: ArraySlice<UInt8>, into result: inout [UInt8]) {
    var index = word.startIndex
    while index < word.endIndex {
      let byte = word[index]
      let next = index + 1 < word.endIndex ? word[index + 1] : 0
      switch (byte, next) {
      case (0x41...0x5A, _):
        result.append(byte + 0x20)
        index += 1
      case (0xC3, 0x80...0xBF):
        appendLatin(next & 0x1F, to: &result)
        index += 2
      case (0xCC, 0x80...0xBF), (0xCD, 0x80...0xAF):
        index += 2
      case (0xD0...0xD1, 0x80...0xBF):
        appendCyrillic(0x400 + (UInt16(byte & 1) << 6 | UInt16(next & 0x3F)), to: &result)
        index += 2
      default:
        result.append(byte)
        index += 1
      }
    }
  }

  /// A letter from U+00C0 to U+00FF, given by its place among the 32 of its case.
  private static func appendLatin(_ place: UInt8, to result: inout [UInt8]) {
    switch place {
    case 0x00...0x05: result.append(UInt8(ascii: "a"))
    case 0x07: result.append(UInt8(ascii: "c"))
    case 0x08...0x0B: result.append(UInt8(ascii: "e"))
    case 0x0C...0x0F: result.append(UInt8(ascii: "i"))
    case 0x11: result.append(UInt8(ascii: "n"))
    case 0x12...0x16: result.append(UInt8(ascii: "o"))
    case 0x19...0x1C: result.append(UInt8(ascii: "u"))
    default: result += [0xC3, 0xA0 | place]
    }
  }

  /// A letter from U+0400 to U+047F.
  private static func appendCyrillic(_ scalar: UInt16, to result: inout [UInt8]) {
    let small =
      switch scalar {
      case 0x400...0x40F: scalar + 0x50
      case 0x410...0x42F: scalar + 0x20
      default: scalar
      }
    let bare: UInt16 =
      switch small {
      case 0x439: 0x438
      case 0x451: 0x435
      case 0x457: 0x456
      default: small
      }
    result += [0xC0 | UInt8(bare >> 6), 0x80 | UInt8(bare & 0x3F)]
  }
}
