extension NameFinder {
  /// The bytes of a name: to the dot of a last initial, and without a possessive.
  func byteRange(_ range: Range<Int>) -> Range<Int> {
    let last = tokens[range.upperBound - 1]
    return tokens[range.lowerBound].range.lowerBound..<last.printedEnd
  }

  /// What is printed for the tokens, blanks and line breaks folded to one space.
  func printed(_ range: Range<Int>) -> String { text(byteRange(range)) }

  /// The text of a range of bytes, blanks and line breaks folded to one space.
  func text(_ range: Range<Int>) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let blank = ByteReading.blankLength(bytes, at: index)
      if blank == 0 {
        folded.append(bytes[index])
      } else if folded.last != 0x20 {
        folded.append(0x20)
      }
      index += max(blank, 1)
    }
    return String(decoding: folded, as: UTF8.self)
  }
}
