/// A text cut into tokens, in time linear in its length.
///
/// A class, because every parser of a part holds it: copying its arrays' references was a tenth of
/// the time.
final class TokenizedText: Sendable {
  let bytes: [UInt8]
  let tokens: [Token]

  convenience init(_ text: some StringProtocol) {
    self.init(bytes: Array(text.utf8))
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
    tokens = bytes.withUnsafeBufferPointer { buffer in
      var scanner = TokenScanner(bytes: buffer)
      return scanner.scan()
    }
  }

  /// The characters from one offset to another.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The characters of one token.
  func text(_ token: Token) -> String {
    text(token.range)
  }

  /// The characters from the first to the last of some tokens.
  func text(tokens range: Range<Int>) -> String {
    text(offsets(of: range))
  }

  /// Where some tokens stand: from the first character to the last, in UTF-8 bytes.
  func offsets(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }

  /// Whether the token at an index is this ASCII mark.
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .mark(UInt8(ascii: mark))
  }

  func isKind(_ index: Int, _ kind: Token.Kind) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == kind
  }

  /// Whether the token is a single letter.
  func isSingleLetter(_ index: Int) -> Bool {
    guard isKind(index, .word) else { return false }
    let range = tokens[index].range
    switch range.count {
    case 1: return true
    case 2...4:
      return bytes.withUnsafeBufferPointer {
        ScalarReader.scalar(in: $0, at: range.lowerBound).width == range.count
      }
    default: return false
    }
  }

  /// Apostrophes and the marks that stand for a soft or hard sign in transliterations.
  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "\u{2019}", "\u{02B9}", "\u{02BA}", "\u{02BC}", "\u{02BB}", "\u{2032}": true
    default: false
    }
  }
}
