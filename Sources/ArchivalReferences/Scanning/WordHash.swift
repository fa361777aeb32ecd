/// A number that all spellings of a word share: in any case, with or without the apostrophes that
/// stand for soft signs, and with Latin letters among Cyrillic ones that look like them.
///
/// It lets a word be looked up without making a string of it (FNV-1a over the folded letters).
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ letter: UInt32) {
    value = (value ^ UInt64(letter)) &* 0x100_0000_01B3
  }

  /// The hash of a word in a data file.
  static func of(_ word: some StringProtocol) -> UInt64 {
    var hash = WordHash()
    for scalar in word.unicodeScalars where !TokenizedText.isApostrophe(scalar) {
      hash.add(LetterFolding.lowercase(scalar))
    }
    return hash.value
  }

  /// The hash of two words that follow each other.
  static func of(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &+ 0x2545_F491_4F6C_DD1D)
  }
}
