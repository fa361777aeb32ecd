/// Reduces letters to the forms in which words are looked up and keys are written.
///
/// Lower case, letters without their marks, apostrophes dropped, every hyphen a plain one. Scripts
/// stay apart: a Cyrillic letter never becomes a Latin one.
struct LetterFolding: Sendable {
  private let replacements: [Unicode.Scalar: [UInt8]]

  /// Reads the table of letters: a replacement, a tab, the letters that it stands for.
  init(table: [UInt8]) {
    var replacements: [Unicode.Scalar: [UInt8]] = [:]
    for row in TableRows(table) {
      for scalar in row.values.unicodeScalars { replacements[scalar] = Array(row.tags.utf8) }
    }
    self.replacements = replacements
  }

  /// The folded form of all the letters, digits, hyphens and blanks in `text`.
  func fold(_ text: some StringProtocol) -> String {
    let bytes = Array(text.utf8)
    return fold(bytes, in: 0..<bytes.count)
  }

  func fold(_ bytes: [UInt8], in range: Range<Int>) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte != 0x27, byte != 0x60 {
          folded.append(ByteReading.isUpper(byte) ? byte | 0x20 : byte)
        }
        index += 1
      } else {
        index += appendFolded(bytes, at: index, to: &folded)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Appends the folded form of the scalar at `index` and returns its length in bytes.
  private func appendFolded(_ bytes: [UInt8], at index: Int, to folded: inout [UInt8]) -> Int {
    let hyphen = ByteReading.hyphenLength(bytes, at: index)
    if hyphen > 0 {
      folded.append(0x2D)
      return hyphen
    }
    let (scalar, length) = ByteReading.scalar(bytes, at: index)
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      if let replacement = replacements[lower] {
        folded.append(contentsOf: replacement)
      } else if !(0x300...0x36F).contains(lower.value) {
        folded.append(contentsOf: UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return length
  }
}
