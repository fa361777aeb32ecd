extension ArchivalReference {
  /// The numbers under which the place stands in the tree of an archive.
  ///
  /// Where a karton or a perechen stands instead of an opis, or a dokument instead of a delo, it takes
  /// that level together with the word for it (`karton 41`), so that it is never mistaken for an opis.
  public var placeNumbers: [ReferenceLevel: String] {
    var numbers: [ReferenceLevel: String] = [:]
    for level in ReferenceLevel.allCases { numbers[level] = self[level] }
    for (key, level) in Self.substitutes where numbers[level] == nil {
      if let number = other[key] { numbers[level] = "\(key) \(number)" }
    }
    return numbers
  }

  private static let substitutes: [(key: String, level: ReferenceLevel)] = [
    ("karton", .opis), ("perechen", .opis), ("dokument", .delo),
  ]
}
