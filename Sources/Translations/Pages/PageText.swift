/// The text of a page as a browser shows it: a line for each line, an empty one between blocks.
struct PageText {
  private let table: PagePartTable
  private(set) var lines: [PageLine] = []
  private var open: [Element] = []
  private var current = String.UnicodeScalarView()
  private var currentLine: Int?
  private var isCurrentBold = false
  private var isCurrentItem = false
  private var hasBlank = false

  private struct Element {
    let name: String
    let end: Int
    let part: PagePart?
    let unit: Int
    let isBlock: Bool
    let isBold: Bool
    let isUnseen: Bool
    /// Whether line breaks of the source are line breaks of the text.
    let isPreformatted: Bool
    let isItem: Bool
    /// Where among the open elements the list stands that holds it.
    let list: Int?
    /// How many items of a numbered list there have been.
    var items = 0
  }

  /// Renders a page.
  init(_ tree: PageTree, table: PagePartTable) {
    self.table = table
    for (index, node) in tree.nodes.enumerated() {
      close(upTo: index)
      switch node.kind {
      case .text(let text): append(text, line: node.line)
      case .element(let name, _): enter(node, name: name, index: index)
      }
    }
    close(upTo: tree.nodes.count)
    endParagraph()
  }

  private mutating func enter(_ node: PageNode, name: String, index: Int) {
    let part = table.part(of: node)
    let isItem = part == .item
    let parent = open.last
    let isBlock = Self.blocks.contains(name) || isItem || part != nil
    if isBlock { endParagraph() }
    switch name {
    case "br": endLine()
    case "td", "th": if !current.isEmpty { current.append("\t") }
    case "tr" where !current.isEmpty: endLine()
    default: break
    }
    open.append(
      Element(
        name: name, end: node.end,
        part: isItem ? parent?.part : part ?? parent?.part,
        unit: part == nil || isItem ? parent?.unit ?? 0 : index,
        isBlock: isBlock, isBold: parent?.isBold == true || Self.boldElements.contains(name),
        isUnseen: parent?.isUnseen == true || Self.unseen.contains(name),
        isPreformatted: parent?.isPreformatted == true || name == "pre",
        isItem: parent?.isItem == true || Self.items.contains(name),
        list: Self.lists.contains(name) ? open.count : parent?.list))
    if name == "li" { numberItem() }
  }

  /// A browser makes the numbers of a numbered list, so they are text.
  private mutating func numberItem() {
    guard let list = open.last?.list, open[list].name == "ol" else { return }
    open[list].items += 1
    append("\(open[list].items). ", line: nil)
  }

  private mutating func close(upTo index: Int) {
    while let last = open.last, last.end <= index {
      if last.isBlock { endParagraph() }
      open.removeLast()
    }
  }

  private mutating func append(_ text: String, line: Int?) {
    guard open.last?.isUnseen != true else { return }
    let isPreformatted = open.last?.isPreformatted == true
    for scalar in text.unicodeScalars {
      if isPreformatted, scalar == "\n" {
        endLine()
        continue
      }
      if scalar.properties.isWhitespace {
        hasBlank = true
        continue
      }
      if current.isEmpty {
        currentLine = line
        isCurrentBold = open.last?.isBold == true
        isCurrentItem = open.last?.isItem == true
      } else if hasBlank {
        current.append(" ")
      }
      hasBlank = false
      current.append(scalar)
    }
  }

  private mutating func endLine() {
    if current.isEmpty {
      appendBlankLine()
      return
    }
    let text = String(current).split(separator: "\t", omittingEmptySubsequences: false)
      .map { String($0.trimmingBlanks) }.joined(separator: "\t")
    lines.append(
      PageLine(
        line: SourceLine(
          number: currentLine ?? lines.last?.line.number ?? 1,
          text: String(Substring(text).trimmingBlanks), isBold: isCurrentBold,
          isItem: isCurrentItem),
        part: open.last?.part, unit: open.last?.unit ?? 0))
    current = String.UnicodeScalarView()
    hasBlank = false
  }

  private mutating func endParagraph() {
    if !current.isEmpty { endLine() }
    appendBlankLine()
  }

  private mutating func appendBlankLine() {
    hasBlank = false
    guard let last = lines.last, !last.line.isBlank else { return }
    lines.append(
      PageLine(
        line: SourceLine(number: last.line.number, text: "", isBold: false),
        part: open.last?.part, unit: open.last?.unit ?? 0))
  }

  private static let blocks: Set = [
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
    "hr", "html", "li", "main", "ol", "p", "pre", "section", "summary", "table", "title", "ul",
  ]
  private static let boldElements: Set = ["b", "strong", "h1", "h2", "h3", "h4", "h5", "h6"]
  private static let items: Set = ["dd", "dt", "li", "table"]
  private static let lists: Set = ["ol", "ul"]
  private static let unseen: Set = ["head", "title", "meta", "link"]
}
