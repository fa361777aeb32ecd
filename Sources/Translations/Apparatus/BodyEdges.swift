/// The lines at the beginning and at the end of a body that are no running text.
///
/// Office marks stand there: above the text on the first leaf and below it on the last. A line is
/// running text when it is long, or when it ends like a sentence and has several words.
struct BodyEdges {
  /// The lines above the text, without empty ones.
  private(set) var heading: [Range<Int>] = []
  /// Where the heading ends; a short sentence right under it, such as `For the period from 24 May to
  /// 11 June 1956.`, still belongs to it.
  private(set) var headingEnd = 0
  /// The lines below the text, without empty ones, in their order.
  private(set) var ending: [Range<Int>] = []

  private static let longestLine = 120
  private static let mostLines = 48

  /// Finds the edges.
  ///
  /// - Parameter isMark: Whether a line begins with a mark, which makes it none of the text however
  ///   long it is.
  init(_ text: ApparatusText, isMark: (Range<Int>) -> Bool) {
    let lines = Self.lines(of: text)
    for line in lines.prefix(Self.mostLines) {
      guard isMark(line) || !Self.isRunning(line, in: text) else { break }
      heading.append(line)
    }
    let next = lines.dropFirst(heading.count).first
    headingEnd =
      next.flatMap { $0.count <= Self.longestLine ? $0.upperBound : nil }
      ?? heading.last?.upperBound ?? 0
    for line in lines.dropFirst(heading.count).suffix(Self.mostLines).reversed() {
      guard isMark(line) || !Self.isRunning(line, in: text) else { break }
      ending.append(line)
    }
    ending.reverse()
  }

  private static func lines(of text: ApparatusText) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (place, byte) in text.bytes.enumerated() where byte == 0x0A {
      lines.append(text.trimmed(start..<place))
      start = place + 1
    }
    lines.append(text.trimmed(start..<text.bytes.count))
    return lines.filter { !$0.isEmpty }
  }

  private static func isRunning(_ line: Range<Int>, in text: ApparatusText) -> Bool {
    guard line.count <= longestLine else { return true }
    let endsSentence = [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(
      text.bytes[line.upperBound - 1])
    let blanks = text.bytes[line].count { $0 == 0x20 }
    return endsSentence && blanks >= 3
  }
}
