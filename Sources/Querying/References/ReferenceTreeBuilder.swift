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
    }
  }

  private let repositoryRows: [Row]
  private let tops: [String: [Row]]
  private let children: [Int64: [Row]]

  init(_ rows: [Row]) {
    repositoryRows = rows.filter { $0.level == "repository" && $0.documents > 0 }
    // What is only cited somewhere holds no document, and is no part of the holdings.
    let units = rows.filter { $0.level != "repository" && ($0.documents > 0 || $0.title != nil) }
    tops = Dictionary(grouping: units.filter { $0.parentID == nil }, by: \.repository)
    children = Dictionary(grouping: units.filter { $0.parentID != nil }, by: { $0.parentID ?? 0 })
  }

  func repositories() -> [ReferenceNode] {
    repositoryRows.map { row in
      node(row, path: row.number, below: tops[row.repository] ?? [])
    }
  }

  private func node(_ row: Row, path: String, below: [Row]) -> ReferenceNode {
    ReferenceNode(
      level: row.level, number: row.number, repository: row.repository, path: path,
      title: row.title, documents: row.documents,
      children: below.map { child in
        let step = child.level == "papka" ? "p\(child.number)" : child.number
        return node(
          child, path: "\(path)/\(step)", below: child.unitID.flatMap { children[$0] } ?? [])
      })
  }
}
