/// Writes a page again with what a reader can need, and without scripts, styles and navigation: what the catalog
/// keeps of it, so that it can be read again.
struct PageSource {
  private static let withoutEnd: Set = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  /// The source of a page.
  let text: String

  init(_ tree: PageTree) {
    var text = ""
    var open: [(name: String, end: Int)] = []
    func close(upTo index: Int) {
      while let last = open.last, last.end <= index {
        if !Self.withoutEnd.contains(last.name) { text += "</\(last.name)>" }
        open.removeLast()
      }
    }
    for (index, node) in tree.nodes.enumerated() {
      close(upTo: index)
      switch node.kind {
      case .text(let content):
        text += Self.escaped(content)
      case .element(let name, let attributes):
        text += "<\(name)"
        for (key, value) in attributes.sorted(by: { $0.key < $1.key }) {
          text += " \(key)=\"\(Self.escaped(value))\""
        }
        text += ">"
        open.append((name, node.end))
      }
    }
    close(upTo: tree.nodes.count)
    self.text = text
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 }) else {
      return text
    }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
