/// The parts of a page in the print layout: a heading, labelled sections, the text.
///
///     page    = heading { section } body
///     section = label [ value ]
///
/// A label counts once, and only as long as what stands before it can be the value of the label
/// before; so a line of the body that reads `Contents:` stays in the body.
struct PrintLayout {
  /// The lines before the first label that are not empty.
  private(set) var heading: [SourceLine] = []
  /// The paragraphs of each section that has a label, empty where nothing stands behind it.
  private(set) var sections: [SectionLabel: [Paragraph]] = [:]
  /// The paragraphs behind the last section.
  private(set) var body: [Paragraph] = []

  init(heading: [SourceLine], sections: [SectionLabel: [Paragraph]], body: [Paragraph]) {
    self.heading = heading
    self.sections = sections
    self.body = body
  }

  init(_ lines: [SourceLine], labels: SectionLabels, values: SectionValues) {
    let found = Self.sectionStarts(in: lines, labels: labels)
    guard let first = found.first else {
      let heading = lines.drop(while: \.isBlank).prefix { $0.isBold || $0.isBlank }
      self.heading = heading.filter { !$0.isBlank }
      body = Paragraph.paragraphs(of: lines[heading.endIndex...])
      return
    }
    heading = lines[..<first.line].filter { !$0.isBlank }
    for (index, start) in found.enumerated() {
      let isLast = index + 1 == found.count
      let end = isLast ? lines.count : found[index + 1].line
      let paragraphs = Self.value(of: start, upTo: end, in: lines)
      if isLast {
        let count = values.count(of: start.label, in: paragraphs)
        sections[start.label] = Array(paragraphs.prefix(count))
        body = Array(paragraphs.dropFirst(count))
      } else {
        sections[start.label] = paragraphs
      }
    }
  }

  private struct SectionStart {
    let label: SectionLabel
    let line: Int
    /// What stands behind the label on its own line.
    let value: String
  }

  private static func sectionStarts(
    in lines: [SourceLine], labels: SectionLabels
  ) -> [SectionStart] {
    var starts: [SectionStart] = []
    var seen: Set<SectionLabel> = []
    for (index, line) in lines.enumerated() where !line.isBlank {
      guard seen.count < SectionLabel.allCases.count else { break }
      guard let (label, value) = labels.label(of: line) else { continue }
      guard !seen.contains(label) else { continue }
      if let last = starts.last {
        let between = Self.value(of: last, upTo: index, in: lines)
        guard between.count <= last.label.longestValue else { break }
      }
      starts.append(SectionStart(label: label, line: index, value: value))
      seen.insert(label)
    }
    return starts
  }

  private static func value(
    of start: SectionStart, upTo end: Int, in lines: [SourceLine]
  ) -> [Paragraph] {
    let rest = lines[start.line + 1..<end]
    guard !start.value.isEmpty else { return Paragraph.paragraphs(of: rest) }
    let first = SourceLine(number: lines[start.line].number, text: start.value, isBold: false)
    return Paragraph.paragraphs(of: [first] + rest)
  }
}
