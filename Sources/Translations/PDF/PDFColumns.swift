/// How far the lines of a PDF reach, by where they begin.
struct PDFColumns {
  private static let width = 60.0
  private let rightMargins: [Int: Double]
  /// Where most lines begin.
  let leftMargin: Double

  init(of lines: [PDFLine]) {
    var ends: [Int: [Double]] = [:]
    var beginnings: [Int: (count: Int, left: Double)] = [:]
    for line in lines {
      let column = Self.column(of: line)
      for near in [column - 1, column, column + 1] { ends[near, default: []].append(line.right) }
      beginnings[Int(line.left / 2), default: (0, line.left)].count += 1
    }
    leftMargin =
      beginnings.values.max { ($0.count, -$0.left) < ($1.count, -$1.left) }?.left ?? 0
    // One line in fifty may stick out, such as an address that cannot be broken.
    rightMargins = ends.mapValues { ends in
      ends.sorted(by: >)[ends.count / 50]
    }
  }

  private static func column(of line: PDFLine) -> Int { Int(line.left / width) }

  /// Whether a line ends because the first word of the next one had no room on it.
  func isFull(_ line: PDFLine, before next: PDFLine) -> Bool {
    guard let margin = rightMargins[Self.column(of: line)], !next.beginsWithAddress else {
      return false
    }
    return line.right + next.widthOfFirstWord > margin
  }
}
