/// Turns offsets in UTF-8 bytes into offsets in characters (Unicode code points), as most scripting
/// languages count them.
struct CharacterOffsets {
  /// How many characters begin before each byte; empty where bytes and characters are the same.
  private let counts: [Int]

  init(_ text: String) {
    let bytes = text.utf8
    guard bytes.contains(where: { $0 >= 0x80 }) else {
      counts = []
      return
    }
    var counts: [Int] = []
    counts.reserveCapacity(bytes.count + 1)
    var count = 0
    for byte in bytes {
      if byte & 0xC0 != 0x80 { count += 1 }
      counts.append(count - 1)
    }
    counts.append(count)
    self.counts = counts
  }

  /// A range of bytes as one of characters: the first, and the one behind the last.
  func range(_ bytes: Range<Int>) -> Range<Int> {
    guard !counts.isEmpty else { return bytes }
    return counts[bytes.lowerBound]..<counts[bytes.upperBound]
  }
}
