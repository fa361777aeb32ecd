internal import PersonNames

/// A person or a body that a page or a record names beside the text: `Puzanov, A.M., 1906-1998`.
struct RelatedParty {
  /// The name without the years of life.
  let name: String
  /// Whether it is a person; else it is a body.
  let isPerson: Bool

  private static let bodies = WordTable(PackageResources.body_words_txt).words

  init(_ printed: String, recognizer: PersonRecognizer) {
    let (name, hasYears) = Self.withoutYears(printed)
    self.name = name
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    let namesBody = words.contains { Self.bodies.contains($0) }
    let parts = name.split(separator: ",")
    let isInverted = parts.count == 2 && words.count <= 6
    let isWholeMention = recognizer.mentions(in: name).contains {
      $0.range.lowerBound == 0 && $0.range.upperBound == name.utf8.count
    }
    isPerson = !namesBody && (hasYears || isInverted || isWholeMention)
  }

  /// A name without `, 1906-1998`, ` 1912-`, `, d. 1971` or `(Joseph Vissarionovich)` at its end.
  private static func withoutYears(_ printed: String) -> (name: String, hasYears: Bool) {
    var name = Substring(printed).trimmingBlanks
    if name.hasSuffix(")"), let open = name.lastIndex(of: "(") {
      name = name[..<open].trimmingBlanks
    }
    let start = name.lastIndex { !"0123456789-–?. ".contains($0) }.map(name.index(after:))
    let tail = start.map { name[$0...] } ?? ""
    let digits = tail.count { $0.isNumber }
    guard digits >= 4 else { return (String(name), false) }
    name = name[..<(start ?? name.endIndex)]
    for word in [" b", " d", " born", " died"] where name.hasSuffix(word) {
      name = name.dropLast(word.count)
    }
    while let last = name.last, last == "," || last == " " { name = name.dropLast() }
    return (String(name), true)
  }
}
