/// Tells the parts of a page by the names of elements and by the words of lines.
struct PagePartTable: Sendable {
  private enum Mark: String {
    case element, `class`, id, role, label, line, opening
  }

  private var parts: [Mark: [String: PagePart]] = [:]

  init() {
    for row in WordTable(PackageResources.page_parts_tsv).rows where row.count == 4 {
      guard let part = PagePart(rawValue: row[0]), let mark = Mark(rawValue: row[1]) else {
        continue
      }
      parts[mark, default: [:]][row[2]] = part
    }
  }

  /// Whether an element holds nothing of the document.
  func isNavigation(name: String, attributes: [String: String]) -> Bool {
    part(name: name, attributes: attributes) == .navigation
  }

  /// The part that an element is, by its name, classes, id or role.
  func part(of node: PageNode) -> PagePart? {
    guard case .element(let name, let attributes) = node.kind else { return nil }
    return part(name: name, attributes: attributes)
  }

  private func part(name: String, attributes: [String: String]) -> PagePart? {
    if let role = attributes["role"], let part = parts[.role]?[role.lowercased()] { return part }
    if let id = attributes["id"], let part = parts[.id]?[id.lowercased()] { return part }
    for word in (attributes["class"] ?? "").split(whereSeparator: \.isWhitespace) {
      if let part = parts[.class]?[word.lowercased()] { return part }
    }
    return parts[.element]?[name]
  }

  /// The part that a line announces.
  func label(_ line: String) -> PagePart? {
    let longestLabel = 60
    guard line.utf8.count <= longestLabel else { return nil }
    let name = line.lowercased()
    return parts[.label]?[name]
      ?? parts[.label]?[name.hasSuffix(":") ? String(name.dropLast()) : name]
  }

  /// The part that a line is, by its first words.
  func opening(_ line: String) -> PagePart? {
    let start = line.prefix(60).lowercased()
    return parts[.opening]?.first { start.hasPrefix($0.key) }?.value
  }

  /// Whether a line leads elsewhere on the site.
  func isNavigation(line: String) -> Bool {
    let longestLine = 60
    guard line.utf8.count <= longestLine else { return false }
    let words = line.lowercased().drop { $0 == "•" || $0 == "*" || $0 == " " }
    return words.isEmpty || parts[.line]?[String(words)] != nil
  }
}
