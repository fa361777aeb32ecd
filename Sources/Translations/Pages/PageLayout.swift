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
    let information = PageInformation(lines, table: table, languages: languages)
    let end = information?.start ?? lines.count
    if let information { take(information) }
    var position = readHeading(upTo: end)
    position = readCitation(from: position, upTo: end)
    readText(from: position, upTo: end)
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

  private mutating func take(_ information: PageInformation) {
    (isPage, hasInformation) = (true, true)
    parts.merge(information.parts) { marked, _ in marked }
    if information.isSourceGuessed { guessed.insert(.source) }
    strays += information.strays
  }

  // MARK: - The heading

  /// Reads date, title and credits; the index of the line behind them.
  private mutating func readHeading(upTo end: Int) -> Int {
    var position = 0
    if let date = dateIndex(upTo: end) {
      if parts[.date] == nil { parts[.date] = [Paragraph(lines: [lines[date].line])] }
      strays += lines[..<date].filter { $0.part == nil && !$0.line.isBlank }.map(\.line)
        .filter { !table.isNavigation(line: $0.text) }
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
    // Beside the title that an element tells, or else at the beginning.
    if let title = lines.firstIndex(where: { $0.part == .title && !$0.line.isBlank }) {
      let nearest = 20
      let before = stride(from: title - 1, through: max(0, title - nearest), by: -1)
      if let date = before.first(where: isDate) { return date }
      return (title..<min(end, title + nearest)).first(where: isDate)
    }
    let furthest = 150
    return (0..<min(end, furthest)).first(where: isDate)
  }

  /// Whether a line is a date and nothing else.
  private func isDate(_ index: Int) -> Bool {
    let longestDate = 60
    let line = lines[index]
    return line.part == nil && !line.line.isBlank && line.line.text.utf8.count <= longestDate
      && HistoricalDate(line.line.text) != nil
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
      parts[.summary] = Paragraph.paragraphs(of: before)
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
    var isBehindLabel = false
    while let next = nextText(from: position, upTo: end) {
      let text = lines[next].line.text
      if table.label(text) == .view {
        (isPage, isBehindLabel) = (true, true)
      } else if isBehindLabel, isView(text) {
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
      let last = paragraphs.last, Self.canBeSummary(last.onOneLine)
    {
      paragraphs.removeLast()
      // A new page prints the summary behind the text, with nothing in front of it.
      parts[.summary] = [last]
      guessed.insert(.summary)
    }
    if !paragraphs.isEmpty { parts[.body] = paragraphs }
  }

  /// Whether a paragraph is made of sentences, unlike a signature, a mark or a list of copies.
  private static func canBeSummary(_ text: String) -> Bool {
    let shortest = 30
    guard text.utf8.count >= shortest, let first = text.first, let last = text.last else {
      return false
    }
    return first.isUppercase && ".)?\"\u{201D}".contains(last)
  }
}
