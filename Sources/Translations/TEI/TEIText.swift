internal import HistoricalDates
internal import PersonNames

/// The text of a document in TEI: paragraphs, notes, and what its elements say of dates and people.
struct TEIText {
  /// What the elements do to the text.
  struct Elements: Sendable {
    fileprivate let blocks: Set<String>
    fileprivate let skipped: Set<String>

    init() {
      let rows = WordTable(PackageResources.tei_elements_tsv).rows.filter { $0.count == 2 }
      blocks = Set(rows.filter { $0[0] == "block" }.map { $0[1] })
      skipped = Set(rows.filter { $0[0] == "skip" }.map { $0[1] })
    }
  }

  /// The first heading.
  private(set) var title: String?
  /// The paragraphs, and behind them the notes.
  private(set) var paragraphs: [Paragraph] = []
  /// The note that says where the document lies.
  private(set) var source: (text: String, line: Int)?
  /// The date of the dateline as printed, and the day that its element gives.
  private(set) var date: (printed: String, day: String?)?
  private(set) var people: [NamedPerson] = []

  private let elements: Elements
  private var notes: [Paragraph] = []
  /// The text that is being put together: of the paragraph, and of each note or heading in it.
  private var buffers = [""]
  private var line = 0
  /// Where in the buffer the open elements begin whose text counts.
  private var openings: [XMLTree.Node: Int] = [:]
  private var datelines = 0

  init(of element: XMLTree.Node, in tree: XMLTree, elements: Elements) {
    self.elements = elements
    line = XMLTree.line(of: element)
    var walk = XMLWalk(below: element, in: tree)
    while let step = walk.step() {
      switch step {
      case .text(let text): append(text)
      case .leave(let node): leave(node, XMLTree.name(of: node))
      case .enter(let node):
        let name = XMLTree.name(of: node)
        if elements.skipped.contains(name) { walk.skip(node) } else { enter(node, name) }
      }
    }
    endParagraph()
    paragraphs += notes
  }

  private var isInsideNote: Bool { buffers.count > 1 }

  private mutating func enter(_ node: XMLTree.Node, _ name: String) {
    if elements.blocks.contains(name) {
      endParagraph()
      line = XMLTree.line(of: node)
    }
    switch name {
    case "note": buffers.append("")
    case "head" where title == nil && paragraphs.isEmpty && !isInsideNote:
      openings[node] = 0
      buffers.append("")
    case "dateline": datelines += 1
    case "date", "persName": openings[node] = buffers[buffers.count - 1].utf8.count
    case "lb": buffers[buffers.count - 1] += "\n"
    case "gap": append("[...]")
    case "cell" where !buffers[buffers.count - 1].isEmpty: buffers[buffers.count - 1] += "\t"
    default: break
    }
  }

  private mutating func leave(_ node: XMLTree.Node, _ name: String) {
    switch name {
    case "note": endNote(node)
    case "head" where openings.removeValue(forKey: node) != nil:
      title = Self.trimmed(buffers.removeLast()).split(whereSeparator: \.isNewline)
        .joined(separator: " ")
    case "dateline": datelines -= 1
    case "date": endDate(node)
    case "persName": endPerson(node)
    default: break
    }
    if elements.blocks.contains(name) { endParagraph() }
  }

  private mutating func endDate(_ node: XMLTree.Node) {
    let text = endText(of: node)
    guard datelines > 0, date == nil else { return }
    let day = ["when", "notBefore", "from"].lazy.compactMap {
      XMLTree.attribute($0, of: node)
    }.first
    date = (text, day)
  }

  private mutating func endPerson(_ node: XMLTree.Node) {
    let text = endText(of: node)
    guard text.contains(where: \.isLetter) else { return }
    let isSigned = XMLTree.parent(of: node).map { XMLTree.name(of: $0) == "signed" } ?? false
    let role: PersonRole =
      switch XMLTree.attribute("type", of: node) {
      case "from": .author
      case "to": .addressee
      default: isSigned ? .author : .mentioned
      }
    let person = NamedPerson(name: PersonName(text), role: role)
    if !people.contains(person) { people.append(person) }
  }

  /// The text of an element that ends, in the innermost buffer.
  private mutating func endText(of node: XMLTree.Node) -> String {
    guard let start = openings.removeValue(forKey: node) else { return "" }
    let text = buffers[buffers.count - 1].utf8.dropFirst(start)
    return Self.trimmed(String(Substring(text)))
  }

  /// Keeps a note for the end, and leaves its number where it stood.
  private mutating func endNote(_ node: XMLTree.Node) {
    guard buffers.count > 1 else { return }
    let text = Self.trimmed(buffers.removeLast())
    guard !text.isEmpty else { return }
    let isSource = XMLTree.attribute("type", of: node) == "source" || text.hasPrefix("Source:")
    guard source != nil || !isSource else {
      source = (text, XMLTree.line(of: node))
      return
    }
    let mark = "[\(XMLTree.attribute("n", of: node) ?? String(notes.count + 1))]"
    buffers[buffers.count - 1] += mark
    notes.append(Self.paragraph("\(mark) \(text)", line: XMLTree.line(of: node)))
  }

  private mutating func endParagraph() {
    guard !isInsideNote else {
      append(" ")
      return
    }
    let text = Self.trimmed(buffers[0])
    buffers[0] = ""
    openings = [:]
    if !text.isEmpty { paragraphs.append(Self.paragraph(text, line: line)) }
  }

  /// Adds text, with one blank for any number of blanks and line ends.
  private mutating func append(_ text: String) {
    var buffer = buffers[buffers.count - 1]
    for scalar in text.unicodeScalars {
      if scalar != " " && scalar != "\n" && scalar != "\t" && scalar != "\r" {
        buffer.unicodeScalars.append(scalar)
      } else if let last = buffer.unicodeScalars.last, last != " ", last != "\n", last != "\t" {
        buffer.unicodeScalars.append(" ")
      }
    }
    buffers[buffers.count - 1] = buffer
  }

  private static func paragraph(_ text: String, line: Int) -> Paragraph {
    Paragraph(
      lines: text.split(separator: "\n").map {
        SourceLine(number: line, text: String($0.trimmingBlanks), isBold: false)
      })
  }

  private static func trimmed(_ text: String) -> String { String(text[...].trimmingBlanks) }
}
