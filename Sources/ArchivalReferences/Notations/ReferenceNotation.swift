/// A way of writing references; what one of them writes, ``ReferenceParser`` reads back the same.
public enum ReferenceNotation: String, Sendable, Hashable, CaseIterable {
  /// The short form of English-language notes: `AVPRF f. 0102, op. 13, d. 5, ll. 257-307`.
  case short
  /// GOST R 7.0.5-2008, section 11, in Cyrillic: `АВП РФ. Ф. 0102. Оп. 13. Д. 5. Л. 257–307.`
  case gost
  /// A note as in the Chicago Manual of Style: the archive's full name, its code and its city first.
  case chicago
  /// The Wilson Center's own: `AVPRF F. 0102, Op. 13, Delo 5, Listy 257-307`.
  case cwihp

  var labels: Labels {
    switch self {
    case .short, .chicago: .latin
    case .cwihp: .wilsonCenter
    case .gost: .cyrillic
    }
  }

  /// The words in front of the numbers.
  struct Labels {
    let levels: [ReferenceLevel: String]
    let leaf: String
    let leaves: String
    let volume: String
    let part: String
    /// By the keys of ``ArchivalReference/other``.
    let others: [String: String]

    static let latin = Labels(
      levels: [.fond: "f.", .opis: "op.", .papka: "p.", .delo: "d."],
      leaf: "l.", leaves: "ll.", volume: "t.", part: "ch.",
      others: [
        "karton": "karton", "perechen": "per.", "dokument": "dok.", "por": "por.", "reel": "reel",
      ])
    static let wilsonCenter = Labels(
      levels: [.fond: "F.", .opis: "Op.", .papka: "P.", .delo: "Delo"],
      leaf: "List", leaves: "Listy", volume: "Tom", part: "Chast",
      others: [
        "karton": "Karton", "perechen": "Perechen", "dokument": "Dokument", "por": "Por.",
        "reel": "Reel",
      ])
    static let cyrillic = Labels(
      levels: [.fond: "Ф.", .opis: "Оп.", .papka: "П.", .delo: "Д."],
      leaf: "Л.", leaves: "Л.", volume: "Т.", part: "Ч.",
      others: [
        "karton": "Картон", "perechen": "Пер.", "dokument": "Док.", "por": "Пор.",
        "reel": "Ролик",
      ])
  }
}
