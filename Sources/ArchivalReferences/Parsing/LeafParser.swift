/// Reads the numbers of leaves behind their label.
///
///     leaves = range { "," [ label ] range }
///     range  = leaf [ dash leaf ] [ open ]
///     leaf   = number [ letter ] [ [ "с" ] verso [ "." ] ]
///     verso  = "ob" | "об" | "зв" | "адв" | "гръб"
///     open   = "ff" | "и" "сл" [ "." ]
struct LeafParser {
  private let text: TokenizedText
  private let labels: LevelLabels
  private var index: Int

  init(text: TokenizedText, labels: LevelLabels, at index: Int) {
    self.text = text
    self.labels = labels
    self.index = index
  }

  /// The leaves that begin here, as numbers and as printed, and the index behind them.
  mutating func parse() -> (leaves: [LeafRange], printed: String, end: Int)? {
    let start = index
    guard let first = parseRange() else { return nil }
    var leaves = [first]
    // A label that is printed again (`L. 6, L. 7`) is not part of the leaves.
    var pieces = [text.text(text.tokens[start].range.lowerBound..<endOffset)]
    while text.isMark(index, ",") {
      let comma = index
      index += 1
      if let label = labels.label(in: text, at: index), label.component == .listy {
        index = label.end
      }
      let next = index
      guard isListed(next), let range = parseRange() else {
        index = comma
        break
      }
      leaves.append(range)
      pieces.append(text.text(text.tokens[next].range.lowerBound..<endOffset))
    }
    return (leaves, pieces.joined(separator: ", "), index)
  }

  private var endOffset: Int {
    text.tokens[index - 1].range.upperBound
  }

  /// Whether the number behind a comma is a leaf, and not a year or the number of another level.
  private func isListed(_ index: Int) -> Bool {
    guard index < text.tokens.count, text.tokens[index].kind == .number else { return false }
    return labels.label(in: text, at: index + 1) == nil || isVerso(index + 1)
  }

  private mutating func parseRange() -> LeafRange? {
    guard let first = parseLeaf() else { return nil }
    var last: Leaf? = first
    if index < text.tokens.count, text.tokens[index].kind == .dash {
      let dash = index
      index += 1
      if let end = parseLeaf() { last = end } else { index = dash }
    }
    if skipOpenEnd() { last = nil }
    return LeafRange(first: first, last: last)
  }

  private mutating func parseLeaf() -> Leaf? {
    guard index < text.tokens.count, text.tokens[index].kind == .number,
      let number = Int(text.text(text.tokens[index]))
    else { return nil }
    index += 1
    var letter: String?
    if index < text.tokens.count, text.tokens[index].kind == .word,
      !text.tokens[index].followsBlank, !isVerso(index)
    {
      let word = text.text(text.tokens[index])
      guard word.unicodeScalars.count == 1 else { return Leaf(number: number) }
      letter = word
      index += 1
    }
    return Leaf(number: number, letter: letter, isVerso: skipVerso())
  }

  private func isVerso(_ index: Int) -> Bool {
    guard index < text.tokens.count, text.tokens[index].kind == .word else { return false }
    return ["ob", "об", "зв", "zv", "адв", "гръб"].contains(text.folded(text.tokens[index]))
  }

  private mutating func skipVerso() -> Bool {
    var verso = index
    if verso < text.tokens.count, text.text(text.tokens[verso]) == "с" { verso += 1 }
    guard isVerso(verso) else { return false }
    index = verso + 1
    skipAbbreviationStop()
    return true
  }

  private mutating func skipOpenEnd() -> Bool {
    guard index < text.tokens.count, text.tokens[index].kind == .word else { return false }
    let word = text.folded(text.tokens[index])
    if word == "ff" {
      index += 1
    } else if word == "и", index + 1 < text.tokens.count,
      text.folded(text.tokens[index + 1]) == "сл"
    {
      index += 2
    } else {
      return false
    }
    skipAbbreviationStop()
    return true
  }

  /// Passes over the full stop of an abbreviation, unless it ends the sentence.
  private mutating func skipAbbreviationStop() {
    guard text.isMark(index, ".") else { return }
    if index + 1 < text.tokens.count {
      let next = text.tokens[index + 1]
      if next.followsBlank && text.isCapitalized(next) { return }
    }
    index += 1
  }
}
