internal import HistoricalDates

/// The parts of a page of the digital archive, from its source or from its text as copied.
///
///     old page = date title [ credits ] [ summary ] citation [ view ] body [ information ]
///     new page = date title [ credits ] body [ summary ] information
///     information = { label { value } }
///
/// What the names of elements tell counts first; what they do not tell is told by labels, by the
/// beginnings of lines and by position. Labels and values can be missing.
struct PageLayout {
  private let table: PagePartTable
  private let languages: LanguageNames
  private let lines: [PageLine]
  /// The paragraphs of each part that was found.
  private(set) var parts: [PagePart: [Paragraph]] = [:]
  /// The parts that nothing but their position tells.
  private(set) var guessed: Set<PagePart> = []
  /// Lines of the block of information that are no part.
  private(set) var strays: [SourceLine] = []
  /// Whether a mark was found that only a page of the archive has.
  private(set) var isPage = false
  /// Whether it has a block of information.
  private(set) var hasInformation = false
  /// How many other texts the page holds beside the one that was taken.
  private(set) var otherTexts = 0

  init(_ lines: [PageLine], table: PagePartTable, languages: LanguageNames) {
    self.table = table
    self.languages = languages
    self.lines = lines
    takeMarkedParts()
    let information = informationStart()
    readInformation(from: information)
    var position = readHeading(upTo: information)
    position = readCitation(from: position, upTo: information)
    readText(from: position, upTo: information)
  }

  // MARK: - What the elements tell

  private mutating func takeMarkedParts() {
    for part in [PagePart.date, .title, .credits, .summary, .body, .subjects] {
      let marked = lines.filter { $0.part == part }
      // The first that holds anything: others belong to documents that are merely listed.
      guard let unit = marked.first(where: { !$0.line.isBlank })?.unit else { continue }
      parts[part] = Paragraph.paragraphs(of: marked.filter { $0.unit == unit }.map(\.line))
      if part == .body {
        otherTexts = Set(marked.filter { !$0.line.isBlank }.map(\.unit)).count - 1
      }
    }
    if parts[.body] != nil, parts[.title] != nil { isPage = true }
  }

  // MARK: - The block of information

  /// The index of the first line of the block of information and of the lists in front of it.
  private mutating func informationStart() -> Int {
    let longestLists = 300
    guard
      let heading = lines.lastIndex(where: {
        isFree($0) && table.label($0.line.text) == .information
      })
        ?? lines.lastIndex(where: { isFree($0) && table.opening($0.line.text) == .rights })
    else { return lines.count }
    (isPage, hasInformation) = (true, true)
    var start = heading
    for index in stride(from: heading - 1, through: max(0, heading - longestLists), by: -1) {
      guard lines[index].part != .body, lines[index].part != .summary else { break }
      guard isFree(lines[index]) else { continue }
      if let label = table.label(lines[index].line.text), isLongLabel(label, lines[index]) {
        start = index
      }
    }
    return start
  }

  private func isFree(_ line: PageLine) -> Bool {
    line.part == nil
  }

  /// Whether a line is a label that no line of a text would be: `Source` could be one.
  private func isLongLabel(_ part: PagePart, _ line: PageLine) -> Bool {
    part.isInformation && line.line.text.contains { $0 == " " || $0 == "(" }
  }

  private mutating func readInformation(from start: Int) {
    var current: PagePart?
    var values: [PagePart: [SourceLine]] = [:]
    for line in lines[start...] where isFree(line) {
      if let label = table.label(line.line.text), label.isInformation || label == .summary {
        current = label
        continue
      }
      if line.line.isBlank {
        if let current { values[current, default: []].append(line.line) }
        continue
      }
      guard let part = part(of: line.line, behind: current, values: values) else {
        if !table.isNavigation(line: line.line.text) { strays.append(line.line) }
        continue
      }
      values[part, default: []].append(line.line)
    }
    for (part, lines) in values where parts[part] == nil && part != .information {
      let paragraphs = Paragraph.paragraphs(of: lines)
      if !paragraphs.isEmpty { parts[part] = paragraphs }
    }
  }

  /// The part that a line of the block belongs to: that of the label above, or another that its
  /// form tells, where the labels are lost.
  private mutating func part(
    of line: SourceLine, behind label: PagePart?, values: [PagePart: [SourceLine]]
  ) -> PagePart? {
    let label = label == .information ? nil : label
    let hasValue = label.map { values[$0]?.contains { !$0.isBlank } == true } ?? false
    if let form = form(of: line.text), form != label, label?.isSingle != false {
      if label == nil || hasValue || form == .rights { return form }
    }
    switch label {
    case nil:
      guard values[.source] == nil, values[.rights] == nil else { return nil }
      guessed.insert(.source)
      return .source
    case .record: return form(of: line.text) == .record ? .record : nil
    case .uploaded: return hasValue ? nil : .uploaded
    case .source
    where hasValue && line.number > (values[.source]?.last { !$0.isBlank }?.number ?? 0) + 1:
      return nil
    default: return label
    }
  }

  /// The part that a line can only be.
  private func form(of text: String) -> PagePart? {
    if table.opening(text) == .rights || text.hasPrefix("To enquire about this document") {
      return .rights
    }
    let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if isNumber, (3...9).contains(text.utf8.count) { return .record }
    let isDay = text.utf8.count == 10 && text.utf8.dropFirst(4).first == UInt8(ascii: "-")
    if isDay, HistoricalDate(text) != nil { return .uploaded }
    return languages.tag(of: text) != nil && text.utf8.count > 3 ? .language : nil
  }

  // MARK: - The heading

  /// Reads date, title and credits; the index of the line behind them.
  private mutating func readHeading(upTo end: Int) -> Int {
    var position = 0
    if let date = dateIndex(upTo: end) {
      if parts[.date] == nil { parts[.date] = [Paragraph(lines: [lines[date].line])] }
      position = date + 1
    }
    if parts[.title] == nil, parts[.date] != nil || isPage,
      let title = nextText(from: position, upTo: end)
    {
      let titleLines = lines[title..<end].prefix { !$0.line.isBlank }
      parts[.title] = [Paragraph(lines: titleLines.map(\.line))]
      position = titleLines.endIndex
    } else if let last = lines[..<end].lastIndex(where: { $0.part == .title || $0.part == .date }) {
      position = max(position, min(last + 1, end))
    }
    if let credits = nextText(from: position, upTo: end), lines[credits].part == nil,
      table.opening(lines[credits].line.text) == .credits
    {
      let creditLines = lines[credits..<end].prefix { !$0.line.isBlank }
      if parts[.credits] == nil { parts[.credits] = [Paragraph(lines: creditLines.map(\.line))] }
      position = creditLines.endIndex
    }
    return position
  }

  private func dateIndex(upTo end: Int) -> Int? {
    if parts[.date] != nil { return lines.firstIndex { $0.part == .date && !$0.line.isBlank } }
    let furthest = 60
    let longestDate = 60
    return lines[..<min(end, furthest)].firstIndex { line in
      line.part == nil && !line.line.isBlank && line.line.text.utf8.count <= longestDate
        && HistoricalDate(line.line.text) != nil
    }
  }

  /// The next line that is neither empty nor leads elsewhere.
  private func nextText(from start: Int, upTo end: Int) -> Int? {
    guard start < end else { return nil }
    return lines[start..<end].firstIndex {
      !$0.line.isBlank && !table.isNavigation(line: $0.line.text)
    }
  }

  // MARK: - The citation of an old page

  /// Reads the summary, the citation and what leads to the text of an old page; the index of the
  /// line behind them.
  private mutating func readCitation(from start: Int, upTo end: Int) -> Int {
    let furthest = 60
    let limit = min(end, start + furthest)
    guard start < limit, let title = parts[.title]?.first?.onOneLine else { return start }
    let view = lines[start..<limit].firstIndex { table.label($0.line.text) == .view }
    guard
      let citation = lines[start..<(view ?? limit)].firstIndex(where: {
        $0.part == nil && Self.isCitation($0.line.text, of: title)
      })
    else { return view.map { behindView($0, upTo: end) } ?? start }
    isPage = true
    let before = lines[start..<citation].map(\.line).filter {
      !table.isNavigation(line: $0.text) && table.label($0.text) != .citation
    }
    if parts[.summary] == nil, !before.isEmpty {
      parts[.summary] = [Paragraph(lines: before)]
    }
    let citationLines = lines[citation..<end].prefix {
      !$0.line.isBlank && !isEndOfCitation($0.line.text)
    }
    parts[.citation] = [Paragraph(lines: citationLines.map(\.line))]
    return behindView(view ?? citationLines.endIndex, upTo: end)
  }

  /// A citation begins with the title in quotes, and names the archive.
  private static func isCitation(_ text: String, of title: String) -> Bool {
    guard let first = text.first, "\"\u{201C}\u{201D}\u{201E}".contains(first) else { return false }
    let letters = letters(of: text.prefix(title.count + 12))
    return !letters.isEmpty && letters.hasPrefix(Self.letters(of: title.prefix(60)))
  }

  private static func letters(of text: some StringProtocol) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private func isEndOfCitation(_ text: String) -> Bool {
    table.isNavigation(line: text) || table.label(text) == .view
  }

  /// The index of the first line of the text behind `VIEW DOCUMENT IN` and the language.
  private mutating func behindView(_ start: Int, upTo end: Int) -> Int {
    var position = start
    while let next = nextText(from: position, upTo: end) {
      let text = lines[next].line.text
      if table.label(text) == .view {
        isPage = true
      } else if isView(text) {
        if parts[.view] == nil { parts[.view] = [Paragraph(lines: [lines[next].line])] }
      } else if !Self.isAddress(text) {
        return next
      }
      position = next + 1
    }
    return position
  }

  /// `English HTML`: a language and a form.
  private func isView(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let first = words.first, words.count <= 3 else { return false }
    let forms: Set = ["html", "pdf", "scan", "translation", "transcript", "original"]
    return languages.tag(of: first) != nil
      && words.dropFirst().allSatisfy { forms.contains($0.lowercased()) }
  }

  private static func isAddress(_ text: String) -> Bool {
    (text.hasPrefix("http://") || text.hasPrefix("https://")) && !text.contains(" ")
  }

  // MARK: - The text

  private mutating func readText(from start: Int, upTo end: Int) {
    guard start < end else { return }
    let free = lines[start..<end].filter { $0.part == nil }.map(\.line)
    var paragraphs = Paragraph.paragraphs(of: free)
    if parts[.body] != nil {
      paragraphs.removeAll { table.isNavigation(line: $0.text) }
      let isShort = (1...3).contains(paragraphs.count)
      if parts[.summary] == nil, isShort, end < lines.count {
        parts[.summary] = paragraphs
      } else {
        strays += paragraphs.flatMap(\.lines)
      }
      return
    }
    while let last = paragraphs.last, table.isNavigation(line: last.text) {
      paragraphs.removeLast()
    }
    if parts[.summary] == nil, parts[.citation] == nil, end < lines.count, paragraphs.count > 1,
      let last = paragraphs.popLast()
    {
      // A new page prints the summary behind the text, with nothing in front of it.
      parts[.summary] = [last]
      guessed.insert(.summary)
    }
    if !paragraphs.isEmpty { parts[.body] = paragraphs }
  }
}
