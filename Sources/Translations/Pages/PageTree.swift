/// The elements and texts of a page in the order of its source, each with what is inside it behind it.
struct PageTree {
  private(set) var nodes: [PageNode] = []

  /// Where the page lies on the web, in its own words: the addresses that it gives itself.
  var addresses: [String] {
    nodes.compactMap { node in
      switch node.name {
      case "link":
        guard let relation = node.attribute("rel")?.lowercased(), Self.relations.contains(relation)
        else { return nil }
        return node.attribute("href")
      case "meta":
        return node.attribute("property") == "og:url" ? node.attribute("content") : nil
      default:
        return nil
      }
    }
  }

  /// The ways in which a page says of an address that it is its own.
  static let relations: Set = ["canonical", "shortlink", "saved-from"]

  mutating func open(_ kind: PageNode.Kind, line: Int?) -> Int {
    nodes.append(PageNode(kind: kind, line: line, end: nodes.count + 1))
    return nodes.count - 1
  }

  mutating func close(_ index: Int) {
    nodes[index].end = nodes.count
  }
}
