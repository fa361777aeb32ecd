extension PDFPage {
  /// Puts lines together that poppler took for columns, because justifying had parted their words.
  ///
  /// Pieces of one line stand at the same height with little room between them. Where many lines of
  /// the page begin at the same place, that room is the gutter of two columns.
  mutating func joinFragments() {
    let order = lines.indices.sorted { left, right in
      (lines[left].top, lines[left].left) < (lines[right].top, lines[right].left)
    }
    var beginnings: [Int: Int] = [:]
    for line in lines { beginnings[Int(line.left), default: 0] += 1 }
    var joined: [PDFLine?] = lines
    var row: [Int] = []
    for index in order {
      if let first = row.first, lines[index].top - lines[first].top > lines[first].height / 3 {
        Self.join(row, of: lines, beginnings, into: &joined)
        row = []
      }
      row.append(index)
    }
    Self.join(row, of: lines, beginnings, into: &joined)
    lines = joined.compactMap(\.self)
  }

  /// Joins the lines of one height, which leave their places to the first of them.
  private static func join(
    _ row: [Int], of lines: [PDFLine], _ beginnings: [Int: Int], into joined: inout [PDFLine?]
  ) {
    let fewest = max(3, lines.count / 6)
    var target: Int?
    for index in row.sorted(by: { lines[$0].left < lines[$1].left }) {
      let line = lines[index]
      let x = Int(line.left)
      let beginning = (x - 1...x + 1).reduce(0) { $0 + beginnings[$1, default: 0] }
      guard let first = target, let previous = joined[first], beginning < fewest,
        line.left - previous.right > 0, line.left - previous.right < line.height * 2.5
      else {
        target = index
        continue
      }
      joined[first] = PDFLine(
        previous.words + line.words, top: previous.top, bottom: previous.bottom)
      joined[index] = nil
    }
  }
}
