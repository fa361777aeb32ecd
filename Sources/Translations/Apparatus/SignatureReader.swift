/// Tells the signature under a text from the other lines there.
///
/// A line is one when it says so (`[signature]`, `/signed/`), when it ends in initials and a
/// surname, perhaps behind an office, or when it is a name with the office on a line of its own.
struct SignatureReader {
  let words: ApparatusWords
  let text: ApparatusText
  let brackets: Brackets
  let title: String

  /// The signature that begins with a line.
  func signature(at line: Range<Int>, followedBy next: Range<Int>?) -> ApparatusMark? {
    let below = next.flatMap { isInParagraph(line, $0) ? $0 : nil }
    if saysSo(line) {
      // The name in brackets may stand on a line of its own.
      let rest = below.flatMap { endsInBracket($0) && !endsInBracket(line) ? $0 : nil }
      return mark(line.lowerBound..<(rest ?? line).upperBound)
    }
    guard line.count <= 160, let words = Words(of: text.string(line)) else { return nil }
    if let below, words.isOffice, saysSo(below) {
      return mark(line.lowerBound..<below.upperBound)
    }
    if let below, let lower = Words(of: text.string(below)) {
      // The office stands above the name, or below it in lower case.
      if words.isOffice, lower.endsInInitialsAndName && lower.isName {
        return mark(line.lowerBound..<below.upperBound)
      }
      if words.isName, words.count > 1, lower.beginsInLowerCase, lower.isOffice {
        return mark(line.lowerBound..<below.upperBound)
      }
    }
    if words.endsInInitialsAndName { return mark(line) }
    return words.count == 1 && words.isName && isInTitle(line) ? mark(line) : nil
  }

  private func mark(_ range: Range<Int>) -> ApparatusMark {
    ApparatusMark(.signature, text: text.string(range), range: range)
  }

  /// Whether the line holds the word for a signature in brackets or slashes, or begins with it.
  private func saysSo(_ line: Range<Int>) -> Bool {
    guard line.count <= 300 else { return false }
    for place in line
    where place == line.lowerBound || [0x5B, 0x28, 0x2F].contains(text.bytes[place]) {
      let isOpening = [0x5B, 0x28, 0x2F].contains(text.bytes[place])
      let start = isOpening ? place + 1 : place
      guard
        let (_, end) = words.word(
          of: [.signature], in: text, at: start, before: line.upperBound)
      else { continue }
      let closing: [UInt8] = isOpening ? [0x5D, 0x29, 0x2F, 0x3A] : [0x3A]
      if end < line.upperBound, closing.contains(text.bytes[end]) { return true }
    }
    return false
  }

  private func endsInBracket(_ line: Range<Int>) -> Bool {
    line.last.map { text.bytes[$0] } == UInt8(ascii: ")")
  }

  private func isInParagraph(_ line: Range<Int>, _ next: Range<Int>) -> Bool {
    text.bytes[line.upperBound..<next.lowerBound].count { $0 == 0x0A } == 1
  }

  private func isInTitle(_ line: Range<Int>) -> Bool {
    let name = text.string(line)
    return title.split(whereSeparator: { !$0.isLetter && $0 != "-" && $0 != "'" }).contains {
      $0.lowercased() == name.lowercased()
    }
  }
}

extension SignatureReader {
  /// The words of a line that may be a signature: no digits, no marks but those of initials.
  struct Words {
    private let words: [Substring]

    init?(of line: String) {
      words = line.split(separator: " ")
      let isPlain = words.allSatisfy { word in
        word.allSatisfy { $0.isLetter || "-.'’ʹʺ,()/".contains($0) }
      }
      guard isPlain, !words.isEmpty, words.count <= 16 else { return nil }
    }

    var count: Int { words.count }

    /// Names begin with a capital, and no word of one ends in a full stop but an initial.
    var isName: Bool {
      words.count <= 4 && words.allSatisfy { Self.isInitial($0) || Self.isCapitalized($0) }
        && words.last.map(Self.isCapitalized) == true
    }

    var endsInInitialsAndName: Bool {
      guard words.count > 1, let last = words.last, Self.isCapitalized(last) else { return false }
      return Self.isInitial(words[words.count - 2])
        && words.dropLast(2).allSatisfy { !$0.hasSuffix(".") || Self.isInitial($0) }
    }

    /// A few words, the last without a mark.
    var isOffice: Bool {
      words.count <= 12 && words.last?.last?.isLetter == true && !endsInInitialsAndName
    }

    var beginsInLowerCase: Bool { words.first?.first?.isLowercase == true }

    private static func isCapitalized(_ word: Substring) -> Bool {
      word.count >= 3 && word.first?.isUppercase == true && word.last?.isLetter == true
        && !word.contains(".") && !word.contains(",")
    }

    /// Whether the word is `A.`, `A.B.` or `Iu.`.
    private static func isInitial(_ word: Substring) -> Bool {
      guard word.hasSuffix("."), word.first?.isUppercase == true else { return false }
      return word.split(separator: ".").allSatisfy {
        $0.count <= 2 && $0.first?.isUppercase == true
      }
    }
  }
}
