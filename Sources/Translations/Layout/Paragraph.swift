/// Lines that stand together, parted from others by empty ones.
struct Paragraph {
  let lines: [SourceLine]

  /// The number of its first line.
  var lineNumber: Int { lines.first?.number ?? 0 }
  /// Whether it is known to be an item of a list or rows of a table.
  var isItem: Bool { lines.first?.isItem == true }
  /// The lines as they are.
  var text: String { lines.map(\.text).joined(separator: "\n") }
  /// The lines as one.
  var onOneLine: String { lines.map(\.text).joined(separator: " ") }

  static func paragraphs(of lines: some Sequence<SourceLine>) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var current: [SourceLine] = []
    for line in lines {
      if !line.isBlank {
        current.append(line)
      } else if !current.isEmpty {
        paragraphs.append(Paragraph(lines: current))
        current = []
      }
    }
    return current.isEmpty ? paragraphs : paragraphs + [Paragraph(lines: current)]
  }
}
