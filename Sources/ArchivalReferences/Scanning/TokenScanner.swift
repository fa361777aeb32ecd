/// Cuts the bytes of a text into tokens; every byte is looked at once.
struct TokenScanner {
  private let bytes: [UInt8]
  private var offset = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private func scalar(at offset: Int) -> (Unicode.Scalar, width: Int) {
    ScalarReader.scalar(in: bytes, at: offset)
  }

  mutating func scan() -> [Token] {
    var tokens: [Token] = []
    var followsBlank = false
    var followsLineBreak = false
    while offset < bytes.count {
      let start = offset
      let (scalar, width) = scalar(at: offset)
      offset += width
      if isBlank(scalar) {
        followsBlank = true
        if scalar == "\n" || scalar == "\r" { followsLineBreak = true }
        continue
      }
      let kind = kind(of: scalar)
      switch kind {
      case .word: skipWord()
      case .number: skipDigits()
      default: break
      }
      tokens.append(
        Token(
          kind: kind, range: start..<offset, followsBlank: followsBlank,
          followsLineBreak: followsLineBreak))
      followsBlank = false
      followsLineBreak = false
    }
    return tokens
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) }
    return scalar.properties.isWhitespace || scalar == "\u{FEFF}"
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
    default: return isLetter(scalar) ? .word : .other
    }
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x41...0x5A).contains(scalar.value & ~0x20) }
    // The letters of Cyrillic, which are most of those outside ASCII.
    if (0x0400...0x0481).contains(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return scalar.properties.isAlphabetic
    }
  }

  private mutating func skipWord() {
    while offset < bytes.count {
      let (scalar, width) = scalar(at: offset)
      // A closing single quote behind a word cannot be told from a soft sign (opis'), and no
      // reading of a reference depends on it.
      guard isLetter(scalar) || TokenizedText.isApostrophe(scalar) else { return }
      offset += width
    }
  }

  private mutating func skipDigits() {
    while offset < bytes.count, (0x30...0x39).contains(bytes[offset]) {
      offset += 1
    }
  }
}
