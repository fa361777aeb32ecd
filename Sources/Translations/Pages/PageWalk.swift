internal import CLibXML2
internal import Foundation

/// Goes through libxml2's tree, without recursion, and keeps what a reader can need.
struct PageWalk {
  private let table: PagePartTable
  private(set) var tree = PageTree()
  private var open: [Int] = []

  init(table: PagePartTable) {
    self.table = table
  }

  /// Reads the whole document.
  ///
  /// - Throws: An ``UnreadableInput`` when elements lie too deep in each other.
  mutating func read(_ document: htmlDocPtr) throws(UnreadableInput) {
    var next: xmlNodePtr? = document.pointee.children
    var depth = 0
    while let node = next {
      let isEntered = enter(node)
      if isEntered, let child = node.pointee.children {
        depth += 1
        guard depth <= PageParser.greatestDepth else { throw .tooDeep(line: Self.line(of: node)) }
        next = child
        continue
      }
      if isEntered { leave() }
      var last = node
      while last.pointee.next == nil, depth > 0, let parent = last.pointee.parent {
        last = parent
        depth -= 1
        leave()
      }
      next = last.pointee.next
    }
  }

  private mutating func leave() {
    if let index = open.popLast() { tree.close(index) }
  }

  /// Takes a node over; whether what is inside it is to be read, and the node to be left.
  private mutating func enter(_ node: xmlNodePtr) -> Bool {
    switch node.pointee.type {
    case XML_ELEMENT_NODE:
      let name = Self.text(node.pointee.name)
      let attributes = Self.attributes(of: node)
      if name == "script" { noteNodeNumber(inScript: node) }
      guard !table.isNavigation(name: name, attributes: attributes) else { return false }
      open.append(
        tree.open(.element(name: name, attributes: attributes), line: Self.line(of: node)))
      return true
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      let index = tree.open(.text(Self.text(node.pointee.content)), line: Self.line(of: node))
      tree.close(index)
      return false
    case XML_COMMENT_NODE:
      noteSavedAddress(Self.text(node.pointee.content))
      return false
    default:
      return false
    }
  }

  private mutating func note(_ address: String, as relation: String) {
    let index = tree.open(
      .element(name: "link", attributes: ["rel": relation, "href": address]), line: nil)
    tree.close(index)
  }

  /// The site's settings name the page's node: `"currentPath":"node\/99018"`.
  private mutating func noteNodeNumber(inScript node: xmlNodePtr) {
    guard let content = node.pointee.children?.pointee.content else { return }
    let text = Self.text(content)
    guard let found = text.range(of: "\"currentPath\":\"node") else { return }
    let number = text[found.upperBound...].drop { $0 == "\\" || $0 == "/" }
      .prefix { $0.isASCII && $0.isNumber }
    guard !number.isEmpty, number.count < 12 else { return }
    note("https://digitalarchive.wilsoncenter.org/node/\(number)", as: "shortlink")
  }

  /// Browsers and extensions note in a comment where a page was saved from:
  /// `saved from url=(0052)https://...` and `url: https://...`.
  private mutating func noteSavedAddress(_ comment: String) {
    for mark in ["saved from url=(", "url: http"] {
      guard let found = comment.range(of: mark),
        let start = comment[found.lowerBound...].range(of: "http")
      else { continue }
      let address = comment[start.lowerBound...].prefix { !$0.isWhitespace }
      note(String(address), as: "saved-from")
      return
    }
  }

  private static let keptAttributes: Set = [
    "class", "content", "href", "id", "lang", "name", "property", "rel", "role",
  ]

  private static func attributes(of node: xmlNodePtr) -> [String: String] {
    var attributes: [String: String] = [:]
    var next = node.pointee.properties
    while let attribute = next {
      let name = text(attribute.pointee.name)
      if keptAttributes.contains(name), let value = attribute.pointee.children {
        attributes[name] = text(value.pointee.content)
      }
      next = attribute.pointee.next
    }
    return attributes
  }

  private static func text(_ characters: UnsafePointer<xmlChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }

  /// libxml2 counts lines to 65,535 and no further.
  private static func line(of node: xmlNodePtr) -> Int? {
    let line = Int(node.pointee.line)
    return (1..<Int(UInt16.max)).contains(line) ? line : nil
  }
}
