public import ArchivalReferences

extension ArchivalPlace {
  /// Checks that this can be a fond, an opis, a papka or a delo, and not only an archive.
  ///
  /// - Throws: A ``PlaceError`` when it cannot.
  public func requireUnit() throws(PlaceError) {
    if let shelfmark { throw .shelfmark(text: shelfmark) }
    guard !numbers.isEmpty else { throw .archiveAlone(name: repository ?? "") }
    for (level, number) in numbers.sorted(by: { $0.key < $1.key })
    where !number.contains(where: \.isNumber) {
      throw .notANumber(level: level, text: number)
    }
  }
}
