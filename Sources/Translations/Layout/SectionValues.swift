internal import HistoricalDates

/// Tells the value of the last label from the text that follows it.
struct SectionValues: Sendable {
  private let contents = WordTable(PackageResources.contents_txt).words

  /// How many of the paragraphs behind the last label are its value; the others are the body.
  func count(of label: SectionLabel, in paragraphs: [Paragraph]) -> Int {
    guard let first = paragraphs.first, !beginsBody(first) else { return 0 }
    switch label {
    case .citation:
      return 1 + paragraphs.dropFirst().prefix { continuesCitation($0.text) }.count
    case .summary, .credits:
      return 1
    case .originalLanguage:
      return isLanguage(first.text) ? 1 : 0
    case .contents:
      return isContents(first.text) ? 1 : 0
    }
  }

  private func beginsBody(_ paragraph: Paragraph) -> Bool {
    paragraph.text.hasPrefix("[") || HistoricalDate(paragraph.onOneLine) != nil
  }

  private func continuesCitation(_ text: String) -> Bool {
    let beginnings = ["<http", "http", "Translated ", "Obtained ", "Contributed ", "Published "]
    return beginnings.contains { text.hasPrefix($0) }
  }

  /// A few words without a full stop: `Russian`, `Chinese, Russian`.
  private func isLanguage(_ text: String) -> Bool {
    text.utf8.count <= 60 && !text.hasSuffix(".")
      && !text.utf8.contains { (0x30...0x39).contains($0) }
      && text.split(separator: " ").count <= 5
  }

  private func isContents(_ text: String) -> Bool {
    let word = text.prefix { $0.isLetter }.lowercased()
    return text.utf8.count <= 80 && contents.contains(word)
  }
}
