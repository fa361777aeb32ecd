internal import Catalog

/// Puts the rows of archives and units together to a tree.
struct ReferenceTreeBuilder {
  /// An archive or a unit, as the catalog gives it.
  struct Row {
    let level: String
    let number: String
    let repository: String
    let unitID: Int64?
    let parentID: Int64?
    let title: String?
    let documents: Int64
    let dateText: String?
    let leafCount: Int64?
    let note: String?
    let tags: String?
    let hasTag: Bool
    let holdsTagged: Bool

    init?(_ row: ResultRow) {
      guard let level = row["level"].text, let number = row["number"].text,
        let repository = row["repository"].text
      else { return nil }
      self.level = level
      self.number = number
      self.repository = repository
      unitID = row["unit_id"].integer
      parentID = row["parent_id"].integer
      title = row["title"].text
      documents = row["documents"].integer ?? 0
      dateText = row["date_text"].text
      leafCount = row["leaf_count"].integer
      note = row["note"].text
      tags = row["tags"].text
      hasTag = row["has_tag"] == 1
      holdsTagged = row["holds_tagged"] == 1
    }

    /// Whether a document comes from here, or a person noted something about it.
    ///
    /// What is only cited somewhere holds no document, and is no part of the holdings.
    var belongsToHoldings: Bool {
      documents > 0 || dateText != nil || leafCount != nil || note != nil || tags != nil
        || (title != nil && level != "repository")
    }
  }

  private let onlyTagged: Bool
  private let repositoryRows: [Row]
  private let tops: [String: [Row]]
  private let children: [Int64: [Row]]

  /// Takes the rows.
  ///
  /// - Parameter onlyTagged: Whether only the branches belong to the tree that have the tag: what
  ///   has it with everything below, where a document with it lies, and what holds these.
  init(_ rows: [Row], onlyTagged: Bool = false) {
    self.onlyTagged = onlyTagged
    repositoryRows = rows.filter { $0.level == "repository" }
    let units = rows.filter { $0.level != "repository" }
    tops = Dictionary(grouping: units.filter { $0.parentID == nil }, by: \.repository)
    children = Dictionary(grouping: units.filter { $0.parentID != nil }, by: { $0.parentID ?? 0 })
  }

  func repositories() -> [ReferenceNode] {
    repositoryRows.compactMap { row in
      node(row, path: row.number, below: tops[row.repository] ?? [], isTagged: !onlyTagged)
    }
  }

  /// The node of a row; nil when neither it nor anything below it belongs to the tree.
  private func node(
    _ row: Row, path: String, below: [Row], isTagged: Bool
  ) -> ReferenceNode? {
    let isTagged = isTagged || row.hasTag
    let children = below.compactMap { child in
      let step = child.level == "papka" ? "p\(child.number)" : child.number
      return node(
        child, path: "\(path)/\(step)", below: child.unitID.flatMap { self.children[$0] } ?? [],
        isTagged: isTagged)
    }
    let belongs = row.belongsToHoldings && (isTagged || row.holdsTagged)
    guard belongs || !children.isEmpty else { return nil }
    return ReferenceNode(
      level: row.level, number: row.number, repository: row.repository, path: path,
      title: row.title, documents: row.documents, dateText: row.dateText,
      leafCount: row.leafCount, note: row.note, tags: row.tags, children: children)
  }
}
