/// A body as bytes, beside the same bytes in lower case, so that every place is the same in both.
struct ApparatusText: Sendable {
  let bytes: [UInt8]
  let folded: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
    folded = Self.folded(bytes)
  }

  /// Latin and Cyrillic letters in lower case, each in as many bytes as before.
  static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var folded = bytes
    for index in bytes.indices {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch (bytes[index], next) {
      case (0x41...0x5A, _): folded[index] |= 0x20
      case (0xC3, 0x80...0x96), (0xC3, 0x98...0x9E): folded[index + 1] |= 0x20
      case (0xD0, 0x90...0x9F): folded[index + 1] += 0x20
      case (0xD0, 0xA0...0xAF): (folded[index], folded[index + 1]) = (0xD1, next - 0x20)
      case (0xD0, 0x80...0x8F): (folded[index], folded[index + 1]) = (0xD1, next + 0x10)
      default: break
      }
    }
    return folded
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Where a phrase ends that begins at a place, if it does and no letter or digit follows.
  func end(of phrase: [UInt8], at start: Int, before limit: Int) -> Int? {
    var place = start
    for byte in phrase {
      if byte == 0x20 {
        let end = afterBlanks(place, before: limit)
        guard end > place else { return nil }
        place = end
      } else if byte == UInt8(ascii: "'"), isTypographicApostrophe(at: place, before: limit) {
        place += 3
      } else {
        guard place < limit, folded[place] == byte else { return nil }
        place += 1
      }
    }
    return Self.endsInLetter(phrase) && isWord(at: place, before: limit) ? nil : place
  }

  /// Whether the last character is a letter, of one byte or of two.
  private static func endsInLetter(_ phrase: [UInt8]) -> Bool {
    guard let last = phrase.last else { return false }
    if last < 0x80 { return (0x61...0x7A).contains(last) }
    return phrase.count > 1 && (0xC3...0xDF).contains(phrase[phrase.count - 2])
  }

  /// Whether a letter or a digit stands at a place.
  ///
  /// Letters beyond ASCII are the two-byte ones.
  func isWord(at place: Int, before limit: Int) -> Bool {
    guard place < limit else { return false }
    switch bytes[place] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xDF: return true
    default: return false
    }
  }

  /// Whether a byte belongs to a letter, first or not.
  func isLetterByte(at place: Int) -> Bool {
    switch bytes[place] {
    case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    default: false
    }
  }

  func isDigit(at place: Int, before limit: Int) -> Bool {
    place < limit && (0x30...0x39).contains(bytes[place])
  }

  /// The place behind blanks, tabs, no-break spaces and line ends.
  func afterBlanks(_ start: Int, before limit: Int) -> Int {
    var place = start
    while place < limit {
      if [0x20, 0x09, 0x0A].contains(bytes[place]) {
        place += 1
      } else if bytes[place] == 0xC2, place + 1 < limit, bytes[place + 1] == 0xA0 {
        place += 2
      } else {
        break
      }
    }
    return place
  }

  /// The range without blanks and line ends at either side.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  private func isTypographicApostrophe(at place: Int, before limit: Int) -> Bool {
    place + 2 < limit && bytes[place] == 0xE2 && bytes[place + 1] == 0x80
      && bytes[place + 2] == 0x99
  }
}
