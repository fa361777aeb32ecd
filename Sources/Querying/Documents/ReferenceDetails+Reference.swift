public import ArchivalReferences
internal import Foundation

extension ReferenceDetails {
  /// The reference as the parser understood it, so that it can be written in any notation.
  public var reference: ArchivalReference {
    var reference = ArchivalReference(printed: printed, range: 0..<printed.utf8.count)
    reference.repository = repository
    reference.repositoryPrinted = repositoryPrinted
    for (level, number) in numbers { reference[level] = number }
    reference.listy = listy
    reference.leaves = leaves.compactMap { leaf in
      Leaf(leaf.firstPrinted).map {
        LeafRange(first: $0, last: leaf.lastPrinted.flatMap(Leaf.init))
      }
    }
    reference.shelfmark = shelfmark
    reference.volume = volume
    reference.part = part
    reference.year = year
    // What a person wrote into the column by hand may be any JSON.
    reference.other =
      (try? JSONDecoder().decode([String: String].self, from: Data(other.utf8))) ?? [:]
    return reference
  }
}
