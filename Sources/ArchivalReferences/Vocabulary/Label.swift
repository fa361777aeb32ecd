/// A word or two that announce a part of a reference.
struct Label: Sendable, Hashable {
  /// What a label announces.
  enum Component: Sendable, Hashable {
    case level(ReferenceLevel)
    case listy
    /// A page: a leaf where the delo is known, and nothing before that.
    case pages
    case volume
    case part
    /// One of the keys of ``ArchivalReference/other``.
    case other(String)
  }

  let component: Component
  /// Whether it is short for a word: `d.` as against `delo`.
  let isAbbreviation: Bool
  /// Whether several numbers are expected behind it: `dd.`.
  let isPlural: Bool
  /// Whether `p.` can stand for it as well as for a page.
  let isPageLike: Bool
  /// Whether a delo that it announces is plainly one, and not a `sprava` or `ed. khr.`.
  let isPlainDelo: Bool
  /// Whether a reference can begin with it; other books than files have a `кн.` as well.
  let canBegin: Bool
  /// The only country in whose archives it is a label; nil where it is one everywhere.
  let country: String?

  /// The label that a row of `labels.tsv` describes: component, label, languages, marks.
  init?(row: [String]) {
    guard let component = row.field(0), let label = row.field(1) else { return nil }
    switch component {
    case "listy": self.component = .listy
    case "pages": self.component = .pages
    case "volume": self.component = .volume
    case "part": self.component = .part
    default:
      self.component =
        ReferenceLevel(rawValue: component).map(Component.level) ?? .other(component)
    }
    let marks = (row.field(3) ?? "").split(separator: ",").map(String.init)
    isAbbreviation = label.unicodeScalars.count <= 3
    isPlural = marks.contains("plural")
    isPageLike = marks.contains("page")
    canBegin = !marks.contains("inside")
    isPlainDelo = marks.contains("plain")
    country = marks.first { $0.first?.isUppercase ?? false }
  }
}
