/// A line of a page's text, with the part of the page that the names of elements say it is in.
struct PageLine {
  let line: SourceLine
  let part: PagePart?
  /// Which of several elements that are this part holds it, by its index in the tree.
  let unit: Int

  /// The lines of a text that was copied from a page.
  ///
  /// Where almost no line is empty, each is a paragraph: pages have no line breaks of their own.
  static func lines(of text: String) -> [PageLine] {
    let lines = SourceLine.lines(of: text)
    let blank = lines.count(where: \.isBlank)
    let isDense = blank * 8 < lines.count - blank
    return lines.flatMap { line in
      let copy = PageLine(line: line, part: nil, unit: 0)
      guard isDense, !line.isBlank else { return [copy] }
      let end = SourceLine(number: line.number, text: "", isBold: false)
      return [copy, PageLine(line: end, part: nil, unit: 0)]
    }
  }
}
