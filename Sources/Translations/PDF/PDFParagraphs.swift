/// Puts printed lines together to paragraphs, by the room between them.
///
/// Lines are parted by an empty one where the room between them is wider than inside a paragraph,
/// where the first of a paragraph is indented, and where a page ends. Inside a paragraph a line end
/// becomes a blank when the next word had no room on the line (nothing behind a hyphen, which stays, and
/// inside an address); any other line end was meant and stays.
struct PDFParagraphs {
  private let pages: [PDFPage]
  private let columns: PDFColumns
  /// The distance from line to line inside a paragraph.
  private let leading: Double?

  init(_ pages: [PDFPage]) {
    self.pages = pages
    columns = PDFColumns(of: pages.flatMap(\.lines))
    var distances: [Double] = []
    for page in pages {
      for (line, next) in zip(page.lines, page.lines.dropFirst())
      where next.top > line.top && columns.isFull(line, before: next) {
        distances.append(next.top - line.top)
      }
    }
    leading = distances.sorted().dropFirst(distances.count / 4).first
  }

  /// The text, with paragraphs parted by an empty line.
  var text: String {
    pages.map { text(of: $0) }.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func text(of page: PDFPage) -> String {
    var text = ""
    var previous: PDFLine?
    for line in page.lines {
      if let previous {
        if beginsParagraph(line, behind: previous) {
          text += "\n\n"
        } else if !columns.isFull(previous, before: line) {
          text += "\n"
        } else if text.utf8.last != UInt8(ascii: "-") && !previous.endsInsideAddress {
          text += " "
        }
      }
      text += line.text
      previous = line
    }
    return text
  }

  private func beginsParagraph(_ line: PDFLine, behind previous: PDFLine) -> Bool {
    let distance = line.top - previous.top
    // A line that stands higher begins another column.
    guard distance > 0 else { return !columns.isFull(previous, before: line) }
    let widest = leading.map { $0 * 1.25 } ?? previous.height * 1.5
    return distance > widest || isIndented(line, below: previous)
  }

  private func isIndented(_ line: PDFLine, below previous: PDFLine) -> Bool {
    let indent = line.left - previous.left
    return indent > line.height * 0.7 && indent < line.height * 6 && line.right > previous.left
      && abs(previous.left - columns.leftMargin) < previous.height / 2
  }
}
