/// Finds the apparatus of a document: the marks above and below its text, and those in brackets
/// anywhere.
///
/// Only whole parts of a line are marks, so that `Secret. Copy № 1` is two and a sentence on secret
/// talks none. The time is linear in the length of the body.
struct ApparatusReader: Sendable {
  /// The reader with the words of the module.
  static let standard = ApparatusReader()

  let words = ApparatusWords()

  /// What was found in a body.
  struct Findings {
    /// The marks in the order of the text.
    let marks: [ApparatusMark]
    /// The lines above the text.
    let heading: String
  }

  /// Reads a body that stands under a title.
  func findings(in body: String, title: String) -> Findings {
    let text = ApparatusText(body)
    let brackets = Brackets(text)
    let edges = BodyEdges(text) { isMark($0, in: text, brackets) }
    var marks: [ApparatusMark] = []
    var rest = edges.heading[...]
    while let line = rest.first {
      let count = lines(of: line, in: rest, of: text, brackets, into: &marks)
      if count == 1 { marks += innerClassification(line, in: text, beside: marks) }
      let end = brackets.end(ofLine: line)
      rest = rest.dropFirst(count).drop { $0.lowerBound < end }
    }
    rest = edges.ending[...]
    let signatures = SignatureReader(words: words, text: text, brackets: brackets, title: title)
    while let line = rest.first {
      if let signature = signatures.signature(at: line, followedBy: rest.dropFirst().first) {
        marks.append(signature)
        rest = rest.drop { $0.lowerBound < signature.range.upperBound }
      } else {
        let count = lines(of: line, in: rest, of: text, brackets, into: &marks)
        let end = brackets.end(ofLine: line)
        rest = rest.dropFirst(count).drop { $0.lowerBound < end }
      }
    }
    let covered = marks.filter { $0.kind == .signature || $0.kind == .distribution }.map(\.range)
    marks += bracketMarks(in: text, brackets, outside: covered)
    marks.sort {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    return Findings(marks: marks, heading: text.string(0..<edges.headingEnd))
  }

  /// A line that is a mark however long it is.
  private func isMark(_ line: Range<Int>, in text: ApparatusText, _ brackets: Brackets) -> Bool {
    if brackets.end(of: line.lowerBound) == line.upperBound { return true }
    if copiesHeader(line, in: text) != nil { return true }
    guard let mark = mark(at: line.lowerBound, in: text, before: line.upperBound) else {
      return false
    }
    return text.segmentStart(from: mark.range.upperBound, before: line.upperBound)
      == line.upperBound
  }

  /// Takes the marks of one line, or of a list that begins with it.
  ///
  /// - Returns: How many lines that were.
  private func lines(
    of line: Range<Int>, in rest: ArraySlice<Range<Int>>, of text: ApparatusText,
    _ brackets: Brackets, into marks: inout [ApparatusMark]
  ) -> Int {
    if let (distribution, count) = distribution(rest, in: text) {
      marks.append(distribution)
      return count
    }
    if let labelled = labelled(line, in: text) {
      marks.append(labelled)
      lineMarks(labelled.range.upperBound..<line.upperBound, in: text, brackets, into: &marks)
    } else {
      lineMarks(line, in: text, brackets, into: &marks)
      takeDateBelow(line, rest.dropFirst().first, in: text, into: &marks)
    }
    return 1
  }
}
