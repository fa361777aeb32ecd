internal import HistoricalDates

/// The block at the end of a page that tells what the publisher knows of the document, and the lists in
/// front of it.
struct PageInformation {
  private let table: PagePartTable
  private let languages: LanguageNames
  private var values: [PagePart: [SourceLine]] = [:]

  /// The index of its first line.
  private(set) var start: Int
  /// Whether no label announced the source.
  private(set) var isSourceGuessed = false
  /// Lines that are no part.
  private(set) var strays: [SourceLine] = []

  /// The paragraphs of each part.
  var parts: [PagePart: [Paragraph]] {
    values.filter { $0.key != .information }.mapValues(Paragraph.paragraphs).filter {
      !$0.value.isEmpty
    }
  }

  /// Finds and reads the block; nil when the page has none.
  init?(_ lines: [PageLine], table: PagePartTable, languages: LanguageNames) {
    func isFree(_ line: PageLine) -> Bool { line.part == nil }
    guard
      let heading = lines.lastIndex(where: {
        isFree($0) && table.label($0.line.text) == .information
      })
        ?? lines.lastIndex(where: { isFree($0) && table.opening($0.line.text) == .rights })
    else { return nil }
    self.table = table
    self.languages = languages
    start = heading
    let longestLists = 300
    for index in stride(from: heading - 1, through: max(0, heading - longestLists), by: -1) {
      let line = lines[index]
      guard line.part != .body, line.part != .summary else { break }
      if isFree(line), isLongLabel(line.line.text) { start = index }
    }
    read(lines[start...].filter(isFree).map(\.line))
  }

  /// Whether a line is a label that no line of a text would be: `Source` could be one.
  private func isLongLabel(_ text: String) -> Bool {
    table.label(text)?.isInformation == true && text.contains { $0 == " " || $0 == "(" }
  }

  private mutating func read(_ lines: [SourceLine]) {
    var label: PagePart?
    for line in lines {
      if let next = table.label(line.text), next.isInformation || next == .summary {
        label = next == .information ? nil : next
      } else if line.isBlank {
        // A blank line in front of the first value parts nothing.
        if let label, hasValue(label) { values[label, default: []].append(line) }
      } else if let part = part(of: line, behind: label) {
        values[part, default: []].append(line)
      } else if !table.isNavigation(line: line.text) {
        strays.append(line)
      }
    }
  }

  private func hasValue(_ part: PagePart) -> Bool {
    values[part]?.isEmpty == false
  }

  /// The part that a line belongs to: that of the label above, or another that its form tells, where
  /// the labels are lost.
  private mutating func part(of line: SourceLine, behind label: PagePart?) -> PagePart? {
    let form = form(of: line.text)
    guard let label else {
      if let form { return form }
      guard !hasValue(.source), !hasValue(.rights) else { return nil }
      isSourceGuessed = true
      return .source
    }
    if let form, form != label, label.isSingle, hasValue(label) || form == .rights { return form }
    switch label {
    case .record: return line.text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? .record : nil
    case .uploaded: return hasValue(.uploaded) ? nil : .uploaded
    case .source:
      // One paragraph, of one line or several.
      let isOver = values[.source]?.last.map(\.isBlank) ?? false
      return isOver ? nil : .source
    default: return label
    }
  }

  /// The part that a line can only be.
  private func form(of text: String) -> PagePart? {
    if table.opening(text) == .rights { return .rights }
    let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if isNumber, (5...9).contains(text.utf8.count) { return .record }
    let isDay = text.utf8.count == 10 && text.utf8.dropFirst(4).first == UInt8(ascii: "-")
    if isDay, HistoricalDate(text) != nil { return .uploaded }
    return languages.tag(of: text) != nil && text.utf8.count > 3 ? .language : nil
  }
}
