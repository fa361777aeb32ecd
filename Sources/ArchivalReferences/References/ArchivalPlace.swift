/// A place in the tree of archives: an archive, or a fond, opis, papka or delo of it.
public struct ArchivalPlace: Sendable, Hashable {
  /// The code or name of the archive; nil for any archive.
  public var repository: String?
  /// The numbers of the levels that are given.
  public var numbers: [ReferenceLevel: String]
  /// The whole reference in an archive that is not cited by fond, opis and delo.
  public var shelfmark: String?

  /// Makes a place.
  public init(
    repository: String?, numbers: [ReferenceLevel: String] = [:], shelfmark: String? = nil
  ) {
    self.repository = repository
    self.numbers = numbers
    self.shelfmark = shelfmark
  }

  /// The place that a reference names, without its leaves.
  public init(_ reference: ArchivalReference) {
    repository = reference.repository
    numbers = reference.placeNumbers
    shelfmark = reference.shelfmark
  }

  /// Reads a place as a user types it: a path, a reference in any notation, or an archive's name.
  ///
  /// In a path (`AVPRF/0102/13/5`) the numbers are those of the fond, the opis and the delo; that of a
  /// papka is written with its letter (`AVPRF/0102/13/p72/5`) and can be left out. Behind an archive
  /// that is cited by shelfmark everything is the shelfmark.
  public init?(_ text: String, authority: ArchiveAuthority) {
    let text = text.foldingBlanks
    let parts = text.split(separator: "/").map(String.init)
    let archive = parts.first.flatMap(authority.archive(named:))
    if let archive, archive.system == .shelfmark, parts.count > 1 {
      let shelfmark = parts.dropFirst().joined(separator: "/")
      self.init(repository: archive.code, shelfmark: shelfmark.foldingBlanks)
      return
    }
    if parts.count < 2 || archive == nil {
      let references = ReferenceParser(authority: authority).references(in: text)
      // Of two places it is not known which one is meant.
      guard references.count < 2 else { return nil }
      if let reference = references.first {
        self.init(reference)
        return
      }
    }
    guard let name = parts.first else { return nil }
    self.init(repository: archive?.code ?? name)
    var levels: [ReferenceLevel] = [.fond, .opis, .delo]
    for part in parts.dropFirst() {
      if let papka = Self.papka(part) {
        numbers[.papka] = papka
      } else if !levels.isEmpty {
        numbers[levels.removeFirst()] = part
      } else {
        return nil
      }
    }
  }

  /// The number in `p72`.
  private static func papka(_ part: String) -> String? {
    guard let letter = part.first, ["p", "P", "п", "П"].contains(letter) else { return nil }
    let number = part.dropFirst()
    return number.first?.isNumber == true ? String(number) : nil
  }
}
