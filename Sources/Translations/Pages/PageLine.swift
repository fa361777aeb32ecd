/// A line of a page's text, with the part of the page that the names of elements say it is in.
struct PageLine {
  let line: SourceLine
  let part: PagePart?
  /// Which of several elements that are this part holds it, by its index in the tree.
  let unit: Int

  /// The lines of a text that was copied from a page.
  static func lines(of text: String) -> [PageLine] {
    SourceLine.lines(of: text).map { PageLine(line: $0, part: nil, unit: 0) }
  }
}
