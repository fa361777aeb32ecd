/// Cuts the bytes of a text into tokens; every byte is looked at once.
struct TokenScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func scan() -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 4 + 4)
    var followsBlank = false
    var followsLineBreak = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        followsBlank = true
        if byte == 0x0A || byte == 0x0D { followsLineBreak = true }
        offset += 1
        continue
      }
      let start = offset
      let (scalar, width) = ScalarReader.scalar(in: bytes, at: offset)
      if byte >= 0x80, isBlank(scalar) {
        followsBlank = true
        offset += width
        continue
      }
      let kind = kind(of: scalar)
      var word = ScannedWord()
      switch kind {
      case .word: word = scanWord()
      case .number: skipDigits()
      default: offset += width
      }
      tokens.append(
        Token(
          kind: kind, followsBlank: followsBlank, followsLineBreak: followsLineBreak,
          isCapitalized: word.isCapitalized, capitals: word.capitals, range: start..<offset,
          hash: word.hash))
      followsBlank = false
      followsLineBreak = false
    }
    return tokens
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    // Asking for a Unicode property was a tenth of the time of a whole citation.
    switch scalar.value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  private func kind(of scalar: Unicode.Scalar) -> Token.Kind {
    if scalar.isASCII {
      switch UInt8(ascii: scalar) {
      case 0x30...0x39: return .number
      case 0x41...0x5A, 0x61...0x7A: return .word
      case UInt8(ascii: "-"): return .dash
      case UInt8(ascii: "\""): return .quote
      case let mark: return .mark(mark)
      }
    }
    switch scalar {
    case "\u{2010}"..."\u{2015}", "\u{2212}": return .dash
    case "\u{201C}"..."\u{201F}", "\u{00AB}", "\u{00BB}", "\u{2039}", "\u{203A}": return .quote
    default: return Self.isLetter(scalar) ? .word : .other
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x41...0x5A).contains(scalar.value & ~0x20) }
    // The letters of Cyrillic, which are most of those outside ASCII.
    if (0x0400...0x0481).contains(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return scalar.properties.isAlphabetic
    }
  }

  /// What the scanner learns about a word while it passes over it.
  private struct ScannedWord {
    var isCapitalized = false
    var capitals: UInt8 = 0
    var hash: UInt64 = 0

    mutating func countCapital(isFirst: Bool) {
      if isFirst { isCapitalized = true }
      if capitals < .max { capitals += 1 }
    }
  }

  private mutating func scanWord() -> ScannedWord {
    var word = ScannedWord()
    var hash = WordHash()
    var hasLatin = false
    var hasCyrillic = false
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        let lower = byte | 0x20
        if (0x61...0x7A).contains(lower) {
          hasLatin = true
          if byte != lower { word.countCapital(isFirst: offset == start) }
          hash.add(UInt32(lower))
        } else if byte != UInt8(ascii: "'") {
          break
        }
        offset += 1
        continue
      }
      let (scalar, width) = ScalarReader.scalar(in: bytes, at: offset)
      // A closing single quote behind a word cannot be told from a soft sign (opis'), and no
      // reading of a reference depends on it.
      let isApostrophe = TokenizedText.isApostrophe(scalar)
      guard isApostrophe || Self.isLetter(scalar) else { break }
      if !isApostrophe {
        if LetterFolding.isCyrillic(scalar) { hasCyrillic = true }
        if LetterFolding.isUppercase(scalar) { word.countCapital(isFirst: offset == start) }
        hash.add(LetterFolding.lowercase(scalar))
      }
      offset += width
    }
    word.hash = hasLatin && hasCyrillic ? Self.mixedHash(bytes, start..<offset) : hash.value
    return word
  }

  /// The hash of a word that is spelt with letters of both alphabets, all of them meant as Cyrillic.
  private static func mixedHash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64
  {
    var hash = WordHash()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, width) = ScalarReader.scalar(in: bytes, at: offset)
      offset += width
      guard !TokenizedText.isApostrophe(scalar) else { continue }
      hash.add(LetterFolding.cyrillicLookAlike(LetterFolding.lowercase(scalar)))
    }
    return hash.value
  }

  private mutating func skipDigits() {
    while offset < bytes.count, (0x30...0x39).contains(bytes[offset]) {
      offset += 1
    }
  }
}
