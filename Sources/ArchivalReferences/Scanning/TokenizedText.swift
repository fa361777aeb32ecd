/// A text cut into tokens, in time linear in its length.
struct TokenizedText: Sendable {
  let bytes: [UInt8]
  let tokens: [Token]

  init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
    var scanner = TokenScanner(bytes: bytes)
    tokens = scanner.scan()
  }

  /// The characters from one offset to another.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The characters of one token.
  func text(_ token: Token) -> String {
    text(token.range)
  }

  /// The characters of one token, one by one.
  func scalars(_ token: Token) -> some Sequence<Unicode.Scalar> {
    ScalarReader(bytes: bytes, range: token.range)
  }

  /// The token in lower case without apostrophes and soft signs, for look-ups: `Opis'` is `opis`.
  func folded(_ token: Token) -> String {
    let slice = bytes[token.range]
    if slice.allSatisfy({ $0 < 0x80 }) {
      return String(
        decoding: slice.lazy.filter { $0 != UInt8(ascii: "'") }
          .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
    var folded = ""
    for scalar in scalars(token) where !Self.isApostrophe(scalar) {
      folded += scalar.properties.lowercaseMapping
    }
    return folded
  }

  /// Whether the token begins with an upper-case letter.
  func isCapitalized(_ token: Token) -> Bool {
    guard token.kind == .word else { return false }
    let lead = bytes[token.range.lowerBound]
    if lead < 0x80 { return (0x41...0x5A).contains(lead) }
    return scalars(token).first { _ in true }?.properties.isUppercase ?? false
  }

  /// Whether the token is this ASCII mark.
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .mark(UInt8(ascii: mark))
  }

  /// Apostrophes and the marks that stand for a soft or hard sign in transliterations.
  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "\u{2019}", "\u{02B9}", "\u{02BA}", "\u{02BC}", "\u{02BB}", "\u{2032}": true
    default: false
    }
  }
}
