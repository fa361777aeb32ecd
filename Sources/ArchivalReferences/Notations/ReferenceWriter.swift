/// Writes one reference in one notation, part by part.
///
/// Numbers stand as they were printed, and so does the label of a unit that is no delo (`спр.`): it
/// is part of what the source says.
struct ReferenceWriter {
  let reference: ArchivalReference
  let notation: ReferenceNotation
  let archive: Archive?

  /// The whole reference; a full stop at its end belongs to GOST alone.
  func text() -> String {
    let separator = notation == .gost && reference.shelfmark == nil ? ". " : ", "
    var text = place.joined(separator: separator)
    if let remark = reference.other["remark"] { text += " (\(remark))" }
    if let name, !name.isEmpty {
      let joint = reference.shelfmark == nil && notation != .chicago && notation != .gost
      // Behind a name that the authority file does not have, a comma tells the shelfmark from it.
      let isSentence = notation == .gost && (archive != nil || reference.shelfmark == nil)
      let behindName = isSentence ? ". " : joint ? " " : ", "
      text = text.isEmpty ? name : name + behindName + text
    }
    return notation == .gost && !text.hasSuffix(".") ? text + "." : text
  }

  /// The archive as the notation names it.
  private var name: String? {
    guard let archive else { return reference.repositoryPrinted ?? reference.repository }
    switch notation {
    case .short, .cwihp: return archive.code
    case .gost: return archive.cyrillicName
    case .chicago:
      let name = archive.name == archive.code ? archive.code : "\(archive.name) (\(archive.code))"
      return archive.city.map { "\(name), \($0)" } ?? name
    }
  }

  private var place: [String] {
    let labels = notation.labels
    if let shelfmark = reference.shelfmark {
      return [shelfmark, reference.other["pages"]].compactMap(\.self)
    }
    var parts: [String] = []
    func add(_ label: String?, _ number: String?) {
      if let number { parts.append(label.map { "\($0) \(number)" } ?? number) }
    }
    func addOther(_ key: String) { add(labels.others[key], reference.other[key]) }
    // `op. 34, 1946, p. 253`; elsewhere the year stands in brackets behind the delo.
    let yearStandsBetween = reference.papka != nil
    add(labels.levels[.fond], reference.fond)
    add(nil, reference.other["section"])
    addOther("karton")
    addOther("perechen")
    add(labels.levels[.opis], reference.opis)
    if yearStandsBetween { add(nil, reference.year) }
    add(labels.levels[.papka], reference.papka)
    add(reference.other["unit_label"] ?? labels.levels[.delo], reference.delo)
    addOther("dokument")
    addOther("por")
    addOther("reel")
    if !yearStandsBetween, let year = reference.year, !parts.isEmpty {
      parts[parts.count - 1] += " (\(year))"
    }
    add(labels.volume, reference.volume)
    add(labels.part, reference.part)
    add(nil, reference.other["extent"])
    add(isSingleLeaf ? labels.leaf : labels.leaves, leaves)
    return parts
  }

  private var isSingleLeaf: Bool {
    reference.leaves.count == 1 && reference.leaves.first?.last == reference.leaves.first?.first
  }

  /// The leaves: as printed in the short form, in the words of the notation elsewhere.
  private var leaves: String? {
    guard let listy = reference.listy, notation != .short, isFullyRead(listy) else {
      return reference.listy
    }
    let dash = notation == .cwihp ? "-" : "–"
    return reference.leaves.map { range in
      switch range.last {
      case nil: written(range.first) + (notation == .gost ? " и сл." : " ff.")
      case range.first?: written(range.first)
      case let last?: written(range.first) + dash + written(last)
      }
    }.joined(separator: ", ")
  }

  /// Whether the leaves as numbers say all that was printed, which `unnumbered page` does not.
  private func isFullyRead(_ listy: String) -> Bool {
    let longestSign = 4
    let words = listy.split { !$0.isLetter }
    return !reference.leaves.isEmpty && !listy.contains("/")
      && words.allSatisfy { $0.count <= longestSign }
  }

  private func written(_ leaf: Leaf) -> String {
    let number = "\(leaf.number)\(leaf.letter ?? "")"
    guard leaf.isVerso else { return number }
    return notation == .gost ? number + " об." : number + "ob"
  }
}

extension Archive {
  /// The abbreviation in Cyrillic letters, else the full name in them, else the code.
  fileprivate var cyrillicName: String {
    let names = otherNames.filter { $0.kind == .abbreviation }.map(\.name)
    return names.first(where: \.isCyrillic) ?? [nativeName].compactMap(\.self).first(
      where: \.isCyrillic)
      ?? code
  }
}

extension String {
  fileprivate var isCyrillic: Bool {
    unicodeScalars.contains(where: LetterFolding.isCyrillic)
  }
}
