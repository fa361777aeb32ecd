extension ArchivalReference {
  /// The reference in the short form of English-language notes: `AVPRF f. 0102, op. 13, d. 5, ll. 257-307`.
  ///
  /// Numbers stand as they were printed; a reference in another system is its archive and its
  /// shelfmark.
  public var shortForm: String {
    var filed = self
    filed.repositoryPrinted = repository
    return ReferenceWriter(reference: filed, notation: .short, archive: nil).text()
  }

  /// The reference in one of the notations.
  ///
  /// - Parameters:
  ///   - notation: How to write it.
  ///   - archive: The archive, where it is known: it is then written under today's name, else as
  ///     it was printed.
  public func written(in notation: ReferenceNotation, archive: Archive?) -> String {
    ReferenceWriter(reference: self, notation: notation, archive: archive).text()
  }
}
