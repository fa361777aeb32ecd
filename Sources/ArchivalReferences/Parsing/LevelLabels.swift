/// The labels that announce the parts of a reference, in every language and script.
struct LevelLabels: Sendable {
  /// What a label announces.
  enum Component: Hashable {
    case level(ReferenceLevel)
    case listy
    case volume
    case part
    /// One of the keys of ``ArchivalReference/other``.
    case other(String)

    fileprivate init(_ name: String) {
      switch name {
      case "listy": self = .listy
      case "volume": self = .volume
      case "part": self = .part
      default: self = ReferenceLevel(rawValue: name).map(Self.level) ?? .other(name)
      }
    }
  }

  private let components: [String: Component]
  /// No word with more bytes is a label.
  private let longestWord: Int

  init() {
    components = Dictionary(
      TabSeparatedTable(PackageResources.labels_tsv).rows.compactMap { row in
        guard let component = row.field(0), let label = row.field(1) else { return nil }
        return (label, Component(component))
      },
      uniquingKeysWith: { first, _ in first })
    let words = components.keys.flatMap { $0.split(separator: " ") }
    // An apostrophe that stands for a soft sign (opisʹ) adds two bytes at most.
    longestWord = (words.map(\.utf8.count).max() ?? 0) + 2
  }

  /// The label that begins at a token, and the index behind it and its full stop.
  ///
  /// Two words (`ed. khr.`) are tried before one.
  func label(in text: TokenizedText, at index: Int) -> (component: Component, end: Int)? {
    guard text.tokens.indices.contains(index), text.tokens[index].kind == .word,
      text.tokens[index].range.count <= longestWord
    else { return nil }
    let word = text.folded(text.tokens[index])
    let afterWord = text.isMark(index + 1, ".") ? index + 2 : index + 1
    if afterWord < text.tokens.count, text.tokens[afterWord].kind == .word {
      let both = word + " " + text.folded(text.tokens[afterWord])
      if let component = components[both] {
        return (component, text.isMark(afterWord + 1, ".") ? afterWord + 2 : afterWord + 1)
      }
    }
    return components[word].map { ($0, afterWord) }
  }
}
