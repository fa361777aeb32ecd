internal import ArchivalReferences
internal import Querying

/// The parts of a reference in the words of English-language notes; `shortForm` is all of it.
extension ReferenceDetails {
  /// The archive by its name and its code: `Archive of Foreign Policy ... (AVPRF)`.
  var archive: String? {
    guard let repositoryName else { return repository ?? repositoryPrinted }
    guard let repository, repository != repositoryName else { return repositoryName }
    return "\(repositoryName) (\(repository))"
  }

  /// The fond and the opis: what an archive describes as a whole.
  var collection: String? {
    joined([numbers[.fond].map { "f. \($0)" }, numbers[.opis].map { "op. \($0)" }])
  }

  /// Where in the collection it lies, from the papka to the leaves; or the shelfmark.
  var location: String? {
    joined([
      year,
      numbers[.papka].map { "p. \($0)" },
      numbers[.delo].map { "d. \($0)" },
      volume.map { "t. \($0)" },
      part.map { "ch. \($0)" },
      listy.map { "\(isSingleLeaf ? "l." : "ll.") \($0)" },
      shelfmark,
    ])
  }

  /// The collection and the location in it: the place without the archive.
  var callNumber: String? {
    joined([collection, location])
  }

  private var isSingleLeaf: Bool {
    leaves.count == 1 && leaves.first?.firstPrinted == leaves.first?.lastPrinted
  }

  private func joined(_ parts: [String?]) -> String? {
    let present = parts.compactMap(\.self)
    return present.isEmpty ? nil : present.joined(separator: ", ")
  }
}
