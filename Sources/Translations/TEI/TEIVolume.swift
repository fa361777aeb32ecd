/// What the header of a TEI file says of all its documents, and where these begin.
struct TEIVolume {
  private(set) var title: String?
  private(set) var publisher: String?
  /// The name of a volume of Foreign Relations of the United States: `frus1955-57v23p2`.
  private(set) var frusID: String?
  private(set) var language: String?
  /// The description of the file, which is kept with each document.
  private(set) var description: XMLTree.Node?
  /// The elements that hold a document each.
  private(set) var documents: [XMLTree.Node] = []
  /// The text of a file that holds just one document.
  private(set) var text: XMLTree.Node?

  private var isFRUSID = false

  /// Looks for the documents of a file; each keeps what is inside it to itself.
  init(of tree: XMLTree, root: XMLTree.Node) {
    language = XMLTree.attribute("lang", of: root)
    var walk = XMLWalk(below: root, in: tree)
    var names: [String] = []
    while let step = walk.step() {
      switch step {
      case .enter(let node):
        let name = XMLTree.name(of: node)
        if name == "div", XMLTree.attribute("type", of: node) == "document" {
          documents.append(node)
          walk.skip(node)
          continue
        }
        if name == "fileDesc", description == nil { description = node }
        if name == "text", text == nil { text = node }
        names.append(name)
        isFRUSID = name == "idno" && XMLTree.attribute("type", of: node) == "frus"
      case .leave: names.removeLast()
      case .text(let text): read(text, inside: names)
      }
    }
  }

  private mutating func read(_ text: String, inside names: [String]) {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard names.contains("fileDesc"), !text.isEmpty else { return }
    if isFRUSID, names.last == "idno", frusID == nil { frusID = text }
    if names.suffix(2) == ["titleStmt", "title"], title == nil { title = text }
    if names.suffix(2) == ["publicationStmt", "publisher"], publisher == nil { publisher = text }
  }
}
