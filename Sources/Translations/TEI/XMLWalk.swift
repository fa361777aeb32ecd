internal import CLibXML2

/// Visits the nodes below an element in the order of the file, without recursion.
struct XMLWalk {
  /// What comes next.
  enum Step {
    case enter(XMLTree.Node)
    case leave(XMLTree.Node)
    case text(String)
  }

  private let tree: XMLTree
  private let root: XMLTree.Node
  private var next: XMLTree.Node?
  /// The element whose end comes next.
  private var ending: XMLTree.Node?

  init(below root: XMLTree.Node, in tree: XMLTree) {
    self.tree = tree
    self.root = root
    next = root.pointee.children
  }

  /// The next step; nil behind the last one.
  mutating func step() -> Step? {
    while true {
      if let node = ending {
        ending = nil
        advance(behind: node)
        return .leave(node)
      }
      guard let node = next else { return nil }
      switch node.pointee.type {
      case XML_ELEMENT_NODE:
        if let child = node.pointee.children {
          next = child
        } else {
          next = nil
          ending = node
        }
        return .enter(node)
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        advance(behind: node)
        return .text(node.pointee.content.map { String(cString: $0) } ?? "")
      case XML_ENTITY_REF_NODE:
        next = tree.replaceEntity(node)
      default:
        advance(behind: node)
      }
    }
  }

  /// Passes over what is in the element that was entered last.
  mutating func skip(_ node: XMLTree.Node) {
    next = nil
    ending = nil
    advance(behind: node)
  }

  private mutating func advance(behind node: XMLTree.Node) {
    next = node.pointee.next
    if next == nil, let parent = node.pointee.parent, parent != root { ending = parent }
  }
}
