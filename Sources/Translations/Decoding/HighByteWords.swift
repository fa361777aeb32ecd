/// How many words of a text hold bytes that are letters in most code pages, from 0xC0 up.
struct HighByteWords {
  /// Words of two bytes or more that are all such bytes, as in Cyrillic text.
  private(set) var whole = 0
  /// Words in which they stand among ASCII letters.
  private(set) var mixed = 0

  init(_ bytes: [UInt8]) {
    for word in bytes.split(whereSeparator: { !Self.isHigh($0) && !Self.isASCIILetter($0) }) {
      let high = word.count(where: Self.isHigh)
      if high == 0 { continue }
      if high < word.count {
        mixed += 1
      } else if high > 1 {
        whole += 1
      }
    }
  }

  private static func isHigh(_ byte: UInt8) -> Bool { byte >= 0xC0 }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
