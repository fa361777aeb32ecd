/// Finds the capitalised words of a text and what joins them, in one pass over its bytes.
struct TokenScanner {
  private let bytes: [UInt8]
  private let vocabulary: Vocabulary
  private var tokens: [Token] = []

  /// Longer gaps between two words join nothing: no office or name has as much between its words.
  private static let longestGap = 24
  private static let longestCompoundTail = 10

  private init(_ bytes: [UInt8], _ vocabulary: Vocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
  }

  static func tokens(of bytes: [UInt8], vocabulary: Vocabulary) -> [Token] {
    var scanner = TokenScanner(bytes, vocabulary)
    scanner.scan()
    return scanner.tokens
  }

  private mutating func scan() {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if ByteReading.isUpper(byte) {
        index = readCapitalisedWord(at: index)
      } else if ByteReading.isLower(byte) || ByteReading.isDigit(byte) {
        index = endOfSmallWord(from: index)
      } else if byte < 0x80 {
        index += 1
      } else {
        index = readBeyondASCII(at: index)
      }
    }
  }

  private mutating func readBeyondASCII(at index: Int) -> Int {
    let (scalar, length) = ByteReading.scalar(bytes, at: index)
    if Self.isUppercase(scalar) { return readCapitalisedWord(at: index) }
    return Self.isWordScalar(scalar) ? endOfWord(from: index).end : index + length
  }

  /// The letters of a word and whether a small one is among them.
  private struct WordEnd {
    var end: Int
    var letters = 0
    var hasSmallLetters = false
  }

  /// Goes to the end of the word at `start`, over inner hyphens and apostrophes.
  private func endOfWord(from start: Int) -> WordEnd {
    var word = WordEnd(end: start)
    while word.end < bytes.count {
      let byte = bytes[word.end]
      if ByteReading.isLower(byte) {
        word.hasSmallLetters = true
        word.letters += 1
        word.end += 1
      } else if ByteReading.isUpper(byte) || ByteReading.isDigit(byte) {
        word.letters += 1
        word.end += 1
      } else {
        let length = lengthInsideWord(at: word.end, &word)
        guard length > 0 else { return word }
        word.end += length
      }
    }
    return word
  }

  /// The end of a word that begins with a small letter; in "al-Sadat" that is the hyphen's.
  private func endOfSmallWord(from start: Int) -> Int {
    let hyphen = start + 2
    if hyphen + 1 < bytes.count, bytes[hyphen] == 0x2D, ByteReading.isUpper(bytes[hyphen + 1]) {
      let word = String(decoding: bytes[start..<hyphen], as: UTF8.self)
      if vocabulary.kinds(of: word).contains(.particle) { return hyphen + 1 }
    }
    return endOfWord(from: start).end
  }

  /// The length of what continues a word at `index` and is no ASCII letter or digit.
  private func lengthInsideWord(at index: Int, _ word: inout WordEnd) -> Int {
    guard bytes[index] >= 0x80 || bytes[index] == 0x27 || bytes[index] == 0x2D else { return 0 }
    let hyphen = ByteReading.hyphenLength(bytes, at: index)
    if hyphen > 0 {
      return isLetter(at: index + hyphen) && !isCompoundTail(at: index + hyphen) ? hyphen : 0
    }
    let apostrophe = ByteReading.apostropheLength(bytes, at: index)
    if apostrophe > 0 {
      let next = index + apostrophe
      return isLetter(at: next) && !isPossessive(at: next) ? apostrophe : 0
    }
    guard bytes[index] >= 0x80 else { return 0 }
    let (scalar, length) = ByteReading.scalar(bytes, at: index)
    guard Self.isWordScalar(scalar) else { return 0 }
    word.letters += 1
    if !Self.isUppercase(scalar) { word.hasSmallLetters = true }
    return length
  }

  private func isLetter(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return bytes[index] < 0x80
      ? ByteReading.isLetter(bytes[index])
      : Self.isWordScalar(ByteReading.scalar(bytes, at: index).scalar)
  }

  /// Whether the second half of an adjective stands at `index`, as in "Kim Il Sung-led".
  private func isCompoundTail(at index: Int) -> Bool {
    var end = index
    while end < bytes.count, end - index <= Self.longestCompoundTail,
      ByteReading.isLower(bytes[end])
    {
      end += 1
    }
    guard end > index, !isLetter(at: end) else { return false }
    let word = String(decoding: bytes[index..<end], as: UTF8.self)
    return vocabulary.kinds(of: word).contains(.compoundTail)
  }

  /// Whether an "s" that ends its word stands at `index`, after an apostrophe.
  private func isPossessive(at index: Int) -> Bool {
    bytes[index] | 0x20 == 0x73 && !isLetter(at: index + 1)
  }

  private mutating func readCapitalisedWord(at start: Int) -> Int {
    let word = endOfWord(from: start)
    let range = start..<word.end
    let folded = vocabulary.folding.fold(bytes, in: range)
    let kinds = vocabulary.kinds(of: folded)
    let isDotted = word.end < bytes.count && bytes[word.end] == 0x2E
    tokens.append(
      Token(
        range: range, folded: folded, kinds: kinds, joint: joint(before: start),
        isCapitals: word.letters >= 2 && !word.hasSmallLetters, isDotted: isDotted,
        isInitial: isDotted && (word.letters == 1 || kinds.contains(.initial)),
        letters: word.letters))
    return word.end
  }

  // MARK: Joints

  private func joint(before start: Int) -> Joint {
    guard let previous = tokens.last else { return .apart }
    var from = previous.range.upperBound
    if previous.isDotted {
      guard previous.isInitial || previous.kinds.contains(.abbreviation) else { return .apart }
      from += 1
    }
    if from == start { return .adjoining }
    guard start - from <= Self.longestGap else { return .apart }
    if previous.isInitial, ByteReading.hyphenLength(bytes, at: from) == start - from {
      return .adjoining
    }
    return joint(from: from, to: start)
  }

  private func joint(from gapStart: Int, to gapEnd: Int) -> Joint {
    var index = gapStart
    var lineBreaks = 0
    let hasComma = bytes[index] == 0x2C
    if hasComma { index += 1 }
    var words: [WordKinds] = []
    while index < gapEnd {
      let blank = ByteReading.blankLength(bytes, at: index)
      if blank > 0 {
        if bytes[index] == 0x0A { lineBreaks += 1 }
        index += blank
      } else if ByteReading.isLower(bytes[index]) || bytes[index] == 0x26 {
        let wordStart = index
        while index < gapEnd, ByteReading.isLower(bytes[index]) || bytes[index] == 0x26 {
          index += 1
        }
        words.append(
          vocabulary.kinds(of: String(decoding: bytes[wordStart..<index], as: UTF8.self)))
        if index < gapEnd, bytes[index] == 0x2D, index + 1 == gapEnd { index += 1 }
      } else {
        return .apart
      }
    }
    guard lineBreaks <= 1 else { return .apart }
    return Self.joint(words, hasComma: hasComma, hasLineBreak: lineBreaks == 1)
  }

  private static func joint(
    _ words: [WordKinds], hasComma: Bool, hasLineBreak: Bool
  ) -> Joint {
    guard let first = words.first else {
      return hasComma ? .comma : hasLineBreak ? .lineBreak : .blank
    }
    if first.contains(.conjunction) {
      let rest = words.dropFirst()
      return rest.allSatisfy { $0.contains(.connector) } ? .conjunction : .apart
    }
    if hasComma { return .apart }
    if words.allSatisfy({ $0.contains(.particle) }) { return .particle }
    return words.allSatisfy { $0.contains(.connector) } ? .connector : .apart
  }

  // MARK: Letters beyond ASCII

  private static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80: ByteReading.isUpper(UInt8(scalar.value))
    case 0x400..<0x430: true
    case 0x430..<0x460: false
    case 0x2000..<0x2070: false
    default: scalar.properties.isUppercase
    }
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x400..<0x460: true
    case 0x2000..<0x2070: false
    case 0x2B0..<0x370: true
    default: scalar.properties.isAlphabetic
    }
  }
}
