/// An element or a text of a page.
struct PageNode {
  enum Kind {
    /// An element with those of its attributes that tell what it is.
    case element(name: String, attributes: [String: String])
    case text(String)
  }

  let kind: Kind
  /// The line of the page's source, from 1; nil where it is not known.
  let line: Int?
  /// The index behind the last node inside it.
  var end: Int

  /// The name of an element.
  var name: String? {
    if case .element(let name, _) = kind { name } else { nil }
  }

  /// An attribute of an element.
  func attribute(_ key: String) -> String? {
    if case .element(_, let attributes) = kind { attributes[key] } else { nil }
  }

  /// The classes of an element.
  var classes: [Substring] {
    attribute("class")?.split { $0.isWhitespace } ?? []
  }
}
