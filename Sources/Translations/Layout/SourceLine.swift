/// A line of the input.
struct SourceLine {
  /// Its number, from 1.
  let number: Int
  /// Its text without blanks and bold marks at the ends.
  let text: String
  /// Whether it was marked as bold.
  let isBold: Bool

  var isBlank: Bool { text.isEmpty }

  /// The lines of a text; a line feed ends a line, with or without a carriage return.
  static func lines(of text: String) -> [SourceLine] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated().map { SourceLine(number: $0 + 1, Substring($1)) }
  }

  init(number: Int, text: String, isBold: Bool) {
    self.number = number
    self.text = text
    self.isBold = isBold
  }

  private init(number: Int, _ raw: Substring) {
    let trimmed = raw.trimmingBlanks
    let mark = "**"
    let isBold = trimmed.utf8.count > 4 && trimmed.hasPrefix(mark) && trimmed.hasSuffix(mark)
    let text = isBold ? trimmed.dropFirst(2).dropLast(2).trimmingBlanks : trimmed
    self.init(number: number, text: String(text), isBold: isBold)
  }
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
