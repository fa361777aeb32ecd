/// A line of the input.
struct SourceLine {
  /// Its number, from 1.
  let number: Int
  /// Its text without blanks and bold marks at the ends.
  let text: String
  /// Whether it was marked as bold.
  let isBold: Bool
  /// Whether it is known to be an item of a list or a row of a table: no page break has cut it.
  let isItem: Bool

  var isBlank: Bool { text.isEmpty }

  /// The lines of a text; a line feed ends a line, with or without a carriage return.
  static func lines(of text: String) -> [SourceLine] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated().map { SourceLine(number: $0 + 1, Substring($1)) }
  }

  init(number: Int, text: String, isBold: Bool, isItem: Bool = false) {
    self.number = number
    self.text = text
    self.isBold = isBold
    self.isItem = isItem
  }

  private init(number: Int, _ raw: Substring) {
    var text = raw.trimmingBlanks
    let (opens, closes) = (text.hasPrefix(Self.boldMark), text.hasSuffix(Self.boldMark))
    let isBold = opens && closes && text.utf8.count > 2 * Self.boldMark.utf8.count
    // Bold that runs over several lines is opened on one and closed on another.
    let isHalfOfBold = opens != closes && text.split(separator: Self.boldMark).count == 1
    if opens && (isBold || isHalfOfBold) { text = text.dropFirst(Self.boldMark.count) }
    if closes && (isBold || isHalfOfBold) { text = text.dropLast(Self.boldMark.count) }
    self.init(number: number, text: String(text.trimmingBlanks), isBold: isBold || isHalfOfBold)
  }

  private static let boldMark = "**"
}

extension Substring {
  /// The text without blanks, tabs, carriage returns and form feeds at its ends.
  var trimmingBlanks: Substring {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    var bytes = utf8
    while let first = bytes.first, isBlank(first) { bytes = bytes.dropFirst() }
    while let last = bytes.last, isBlank(last) { bytes = bytes.dropLast() }
    return Substring(bytes)
  }
}
