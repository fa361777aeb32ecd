/// A piece of a text: a word, a run of digits or one mark.
struct Token: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// Letters of any alphabet, with the apostrophes inside and behind them (`opis'`).
    case word
    /// ASCII digits.
    case number
    /// A hyphen or dash of any length.
    case dash
    /// A quotation mark of any kind that is not part of a word.
    case quote
    /// Any other single character.
    case mark(UInt8)
    /// A single character outside ASCII that is none of the above.
    case other
  }

  let kind: Kind
  /// Whether a blank or a line break stands in front of it.
  let followsBlank: Bool
  /// Whether a line break stands in front of it.
  let followsLineBreak: Bool
  /// Whether it begins with an upper-case letter.
  let isCapitalized: Bool
  /// How many of its letters are upper case, up to 255.
  let capitals: UInt8
  /// Where it stands: offsets in UTF-8 bytes.
  let range: Range<Int>
  /// What the letters of a word have in common in every case, see ``WordHash``; 0 for other tokens.
  let hash: UInt64

  var isWordOrNumber: Bool {
    kind == .word || kind == .number
  }
}
