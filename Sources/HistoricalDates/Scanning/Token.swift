/// One word, number or mark of a text.
struct Token: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// Digits; numbers of more than four digits all have the value 0, since no date needs them.
    case number(Int, digits: Int)
    case word(Word)
    case unknownWord
    case hyphen, dash, slash
    case dot, doubleDot, comma, colon, apostrophe, quote
    case questionMark, tilde, percent
    case open(Bracket), close(Bracket)
    case otherMark
  }

  enum Bracket: Sendable, Hashable {
    case round, square
  }

  let kind: Kind
  /// Where the token stands, in UTF-8 bytes.
  let range: Range<Int>

  func role(_ role: WordRole) -> Bool {
    kind == .word(.role(role))
  }

  var isShortNumber: Bool {
    if case .number(_, let digits) = kind { digits <= 2 } else { false }
  }

  var isNumber: Bool {
    if case .number = kind { true } else { false }
  }

  var isWordOrNumber: Bool {
    switch kind {
    case .word, .unknownWord, .number: true
    default: false
    }
  }

  /// Whether the token is a mark that holds the parts of a longer number together.
  var joinsNumbers: Bool {
    kind == .hyphen || kind == .slash || kind == .dot
  }
}
