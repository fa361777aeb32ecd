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
    var part = ArchivalReference(printed: "", range: 0..<0)
    part.fond = reference.fond
    part.opis = reference.opis
    part.other = reference.other.filter { Self.collectionKeys.contains($0.key) }
    return written(part)
  }

  /// Where in the collection it lies, from the papka to the leaves; or the shelfmark.
  var location: String? {
    var part = reference
    part.repository = nil
    part.fond = nil
    part.opis = nil
    part.other = part.other.filter { !Self.collectionKeys.contains($0.key) }
    return written(part)
  }

  /// The collection and the location in it: the place without the archive.
  var callNumber: String? {
    var part = reference
    part.repository = nil
    return written(part)
  }

  /// What belongs to the fond and the opis among the other parts of a reference.
  private static let collectionKeys: Set = ["section", "karton", "perechen"]

  private func written(_ part: ArchivalReference) -> String? {
    let text = part.shortForm
    return text.isEmpty ? nil : text
  }
}
