/// Puts sentences together that a page break has cut in two.
///
/// A page break shows as an empty line in the middle of a sentence. Two paragraphs are one when
/// the first ends without a mark that ends or suspends a sentence, and either the second goes on in
/// lower case (and is not an item of a list), or the first ends with a word that cannot end a
/// sentence. Nothing is left out or changed: the empty line becomes a blank, or nothing behind a
/// hyphen.
struct PageBreakJoiner: Sendable {
  private let openEndings = WordTable(PackageResources.open_endings_txt).words

  /// The text of the paragraphs, and the lines with which joined ones begin.
  func join(_ paragraphs: [Paragraph]) -> (text: String, joinedLines: [Int]) {
    var texts: [String] = []
    var joinedLines: [Int] = []
    for paragraph in paragraphs {
      let text = paragraph.text
      if let last = texts.last, !paragraph.isItem, isCut(between: last, and: text) {
        let seam = last.utf8.last == UInt8(ascii: "-") ? "" : " "
        texts[texts.count - 1] = last + seam + text
        joinedLines.append(paragraph.lineNumber)
      } else {
        texts.append(text)
      }
    }
    return (texts.joined(separator: "\n\n"), joinedLines)
  }

  private func isCut(between first: String, and second: String) -> Bool {
    guard let end = first.unicodeScalars.last, let start = second.unicodeScalars.first else {
      return false
    }
    guard isLetterOrDigit(end) || end == "," || end == "-" else { return false }
    if start.properties.isLowercase { return !isListItem(second) }
    return openEndings.contains(lastWord(of: first))
      && (start.properties.isUppercase || start == "[")
  }

  private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// `a) ...` and `b. ...` begin in lower case without going on with anything.
  private func isListItem(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.prefix(3)
    let mark = scalars.dropFirst().first
    return mark == ")" || mark == "." || mark == ":"
  }

  private func lastWord(of text: String) -> String {
    String(
      text.unicodeScalars.reversed().prefix { $0.properties.isAlphabetic }.reversed().map(
        Character.init))
  }
}
