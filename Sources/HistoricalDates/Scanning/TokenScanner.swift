/// Cuts UTF-8 bytes into tokens, in one pass and for any bytes at all.
struct TokenScanner {
  private let bytes: [UInt8]
  private let vocabulary: Vocabulary
  private var position = 0

  static func tokens(in bytes: [UInt8], vocabulary: Vocabulary = .standard) -> [Token] {
    var scanner = TokenScanner(bytes: bytes, vocabulary: vocabulary)
    var tokens: [Token] = []
    while let token = scanner.next() {
      tokens.append(token)
    }
    return tokens
  }

  private init(bytes: [UInt8], vocabulary: Vocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
  }

  private mutating func next() -> Token? {
    skipBlanks()
    guard position < bytes.count else { return nil }
    let start = position
    let kind = scanToken()
    return Token(kind: kind, range: start..<position)
  }

  private mutating func skipBlanks() {
    while position < bytes.count, case .blank(let length) = Glyph(in: bytes, at: position) {
      position += length
    }
  }

  private mutating func scanToken() -> Token.Kind {
    switch Glyph(in: bytes, at: position) {
    case .digit: return scanNumber()
    case .letter: return scanWord()
    case .dash(let length):
      position += length
      return .dash
    case .apostrophe(let length):
      position += length
      return .apostrophe
    case .blank(let length), .other(let length):
      position += length
      return Self.isQuotationMark(bytes[position - length..<position]) ? .quote : .otherMark
    case .mark(let byte):
      position += 1
      return scanMark(byte)
    }
  }

  private mutating func scanMark(_ byte: UInt8) -> Token.Kind {
    switch byte {
    case UInt8(ascii: "-"): return .hyphen
    case UInt8(ascii: "/"): return .slash
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: "\""): return .quote
    case UInt8(ascii: "?"): return .questionMark
    case UInt8(ascii: "~"): return .tilde
    case UInt8(ascii: "%"): return .percent
    case UInt8(ascii: "("): return .open(.round)
    case UInt8(ascii: ")"): return .close(.round)
    case UInt8(ascii: "["): return .open(.square)
    case UInt8(ascii: "]"): return .close(.square)
    case UInt8(ascii: "."):
      guard isDot(at: position) else { return .dot }
      position += 1
      return .doubleDot
    default: return .otherMark
    }
  }

  /// « » and the quotation marks U+201C to U+201E.
  private static func isQuotationMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.elementsEqual([0xC2, 0xAB]) || bytes.elementsEqual([0xC2, 0xBB])
      || bytes.starts(with: [0xE2, 0x80]) && bytes.last.map { (0x9C...0x9E).contains($0) } == true
  }

  private mutating func scanNumber() -> Token.Kind {
    let start = position
    var value = 0
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
      value = position - start < 4 ? value * 10 + Int(bytes[position] - 0x30) : 0
      position += 1
    }
    return .number(value, digits: position - start)
  }

  /// One known word or phrase, the longest that the vocabulary has, or one unknown word.
  private mutating func scanWord() -> Token.Kind {
    var key: [UInt8] = []
    var end = wordEnd(from: position)
    var found: (word: Word, end: Int)?
    var entry = lookUp(position..<end, appendingTo: &key)
    let endOfFirstWord = end
    while let current = entry {
      if let word = current.word {
        found = (
          word, current.takesFullStop && isDot(at: end) && !isDot(at: end + 1) ? end + 1 : end
        )
      }
      guard current.continues, let (start, mark) = startOfNextWord(after: end) else { break }
      key.append(mark)
      end = wordEnd(from: start)
      entry = lookUp(start..<end, appendingTo: &key)
    }
    position = found?.end ?? endOfFirstWord
    return found.map { .word($0.word) } ?? .unknownWord
  }

  private func lookUp(_ range: Range<Int>, appendingTo key: inout [UInt8]) -> Vocabulary.Entry? {
    guard range.count <= vocabulary.longestWord else { return nil }
    WordFolding.fold(bytes[range], into: &key)
    return vocabulary.entry(for: key)
  }

  private func wordEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, case .letter(let length) = Glyph(in: bytes, at: end) {
      end += length
    }
    return end
  }

  /// Where the next word of a phrase begins, and what parts it from the word before.
  private func startOfNextWord(after end: Int) -> (start: Int, mark: UInt8)? {
    let mark = end < bytes.count ? Vocabulary.separator(of: bytes[end]) : nil
    var start = mark == nil ? end : end + 1
    while start < bytes.count, case .blank(let length) = Glyph(in: bytes, at: start) {
      start += length
    }
    guard start > end, start < bytes.count, case .letter = Glyph(in: bytes, at: start) else {
      return nil
    }
    return (start, mark ?? UInt8(ascii: " "))
  }

  private func isDot(at index: Int) -> Bool {
    index < bytes.count && bytes[index] == UInt8(ascii: ".")
  }
}
