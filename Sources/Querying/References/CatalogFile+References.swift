public import ArchivalReferences
public import Catalog

extension CatalogFile {
  /// The tree of archives, fonds, opisi, papki and dela that documents come from.
  ///
  /// - Parameters:
  ///   - place: Where the tree is to begin; nil for all archives. A papka can be left out.
  ///   - tag: Only the branches that have this tag: what has it with everything below, where a
  ///     document with it lies, and what holds these.
  /// - Returns: The archives, or the units that are this place; empty when nothing lies there.
  /// - Throws: A ``CatalogError``.
  public func referenceTree(
    under place: ArchivalPlace? = nil, tagged tag: String? = nil
  ) throws -> [ReferenceNode] {
    let rows = try select(
      Question.referenceTree, ["tag": .optional(tag.map { TagName.key(of: $0) })])
    let builder = ReferenceTreeBuilder(
      rows.records.compactMap(ReferenceTreeBuilder.Row.init), onlyTagged: tag != nil)
    let repositories = builder.repositories()
    guard let place else { return repositories }
    return repositories.flatMap { $0.nodes(at: place) }
  }
}

extension ReferenceNode {
  /// The nodes in this part of the tree that are a place.
  fileprivate func nodes(at place: ArchivalPlace) -> [ReferenceNode] {
    if let asked = place.repository, asked.lowercased() != repository.lowercased() { return [] }
    if let shelfmark = place.shelfmark { return children.filter { $0.lies(at: shelfmark) } }
    return nodes(at: place.numbers)
  }

  /// Whether this is a reference in another system that is a shelfmark, or goes on behind it.
  private func lies(at shelfmark: String) -> Bool {
    guard level == "shelfmark", number.hasPrefix(shelfmark) else { return false }
    let next = number.dropFirst(shelfmark.count).first
    return next.map { [",", ";", ".", "/", " "].contains($0) } ?? true
  }

  private func nodes(at numbers: [ReferenceLevel: String]) -> [ReferenceNode] {
    var numbers = numbers
    if let level = ReferenceLevel(rawValue: level), let asked = numbers[level] {
      guard SortKey(asked) == SortKey(number) else { return [] }
      numbers[level] = nil
      // A delo that stands under no papka is the one that is asked for with its papka.
      if level == .delo { numbers[.papka] = nil }
    }
    return numbers.isEmpty ? [self] : children.flatMap { $0.nodes(at: numbers) }
  }
}
