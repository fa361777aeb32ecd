extension ArchivalReference {
  /// The reference in the short form of English-language notes: `AVPRF f. 0102, op. 13, d. 5, ll. 257-307`.
  ///
  /// Numbers stand as they were printed; a reference in another system is its archive and its
  /// shelfmark.
  public var shortForm: String {
    var parts: [String] = []
    if let fond { parts.append("f. \(fond)") }
    if let opis { parts.append("op. \(opis)") }
    if let year { parts.append(year) }
    if let papka { parts.append("p. \(papka)") }
    if let delo { parts.append("d. \(delo)") }
    if let volume { parts.append("t. \(volume)") }
    if let part { parts.append("ch. \(part)") }
    if let listy { parts.append("\(isSingleLeaf ? "l." : "ll.") \(listy)") }
    if let shelfmark { parts.append(shelfmark) }
    let place = parts.joined(separator: ", ")
    guard let repository else { return place }
    return place.isEmpty ? repository : repository + (shelfmark == nil ? " " : ", ") + place
  }

  private var isSingleLeaf: Bool {
    leaves.count == 1 && leaves.first?.last == leaves.first?.first
  }
}
