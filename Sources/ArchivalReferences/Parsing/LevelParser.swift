/// Reads the components of one reference, from the first label to the last number.
struct LevelParser {
  private let text: TokenizedText
  private let labels: LevelLabels
  private var index: Int
  private var draft = ArchivalReference(printed: "", range: 0..<0)

  init(text: TokenizedText, labels: LevelLabels, at index: Int) {
    self.text = text
    self.labels = labels
    self.index = index
  }

  /// The index behind the last component; nil when no level or leaf is given here.
  mutating func parse() -> Int? {
    guard parseLabelled() else { return nil }
    var end = index
    while true {
      index = text.skippingSeparators(from: end)
      guard parseLabelled() || parseYear() || parseSection() else { break }
      end = index
    }
    index = end
    return end
  }

  /// What was read, as a reference that begins at one token and ends before another.
  func reference(from start: Int, to end: Int) -> ArchivalReference {
    var reference = draft
    reference.range = text.tokens[start].range.lowerBound..<text.tokens[end - 1].range.upperBound
    reference.printed = text.text(reference.range)
    return reference
  }

  private mutating func parseLabelled() -> Bool {
    guard let label = labels.label(in: text, at: index) else { return false }
    let labelText = text.text(tokens: index..<label.end)
    let numberIndex = afterRepeatedLabel(label.end)
    switch label.component {
    case .level(.papka) where isPageLabel(index) && draft.delo != nil:
      return parsePages(at: numberIndex)
    case .level(let level):
      return parseLevel(level, label: labelText, at: numberIndex)
    case .listy:
      return parseLeaves(at: numberIndex)
    case .volume:
      return parseNumber(at: numberIndex) { $0.volume = $1 }
    case .part:
      return parseNumber(at: numberIndex) { $0.part = $1 }
    case .other(let key):
      return parseNumber(at: numberIndex) { $0.other[key] = $1 }
    }
  }

  /// Passes over a label that is given twice: `Fond (F.) 99`.
  private func afterRepeatedLabel(_ index: Int) -> Int {
    guard text.isMark(index, "("), let label = labels.label(in: text, at: index + 1),
      text.isMark(label.end, ")")
    else { return index }
    return label.end + 1
  }

  private mutating func parseLevel(_ level: ReferenceLevel, label: String, at index: Int) -> Bool {
    guard let (number, end) = text.designation(at: index) else { return false }
    if let present = draft[level] {
      // `F.0102. O.13 D.72 Delo 5`: the first D. stands where the papka belongs.
      guard level == .delo, draft.papka == nil, draft.listy == nil else { return false }
      draft.papka = present
      draft.notes.append(
        ReadingNote(.misplacedLevel, "`\(present)` is labelled as a delo but stands for the papka"))
    }
    draft[level] = number
    if level == .delo, !["d", "delo", "д", "дело"].contains(folded(label)) {
      draft.other["unit_label"] = label
    }
    self.index = end
    return true
  }

  private func folded(_ label: String) -> String {
    label.lowercased().filter { $0 != "." }
  }

  private mutating func parseLeaves(at index: Int) -> Bool {
    guard draft.listy == nil else { return false }
    var parser = LeafParser(text: text, labels: labels, at: index)
    guard let (leaves, printed, end) = parser.parse() else { return false }
    draft.leaves = leaves
    draft.listy = printed
    for range in leaves {
      if let last = range.last, last.number < range.first.number {
        draft.notes.append(ReadingNote(.reversedLeaves, "leaves \(printed) run backwards"))
      }
    }
    self.index = end
    return true
  }

  /// `p.` behind the delo: pages when it is a range, doubtful when it is one number.
  private mutating func parsePages(at index: Int) -> Bool {
    guard parseLeaves(at: index) else { return false }
    if draft.papka == nil, draft.leaves.count == 1,
      draft.leaves.first?.last == draft.leaves.first?.first
    {
      draft.notes.append(
        ReadingNote(
          .ambiguousPage,
          "`p. \(draft.listy ?? "")` behind the delo is read as a page, but could be a papka"))
    }
    return true
  }

  private func isPageLabel(_ index: Int) -> Bool {
    ["p", "п"].contains(text.folded(text.tokens[index]))
  }

  private mutating func parseNumber(
    at index: Int, _ store: (inout ArchivalReference, String) -> Void
  ) -> Bool {
    guard let (number, end) = text.designation(at: index) else { return false }
    store(&draft, number)
    self.index = end
    return true
  }

  /// A year between two levels (`op. 34, 1946, p. 253`) or in brackets behind the delo.
  private mutating func parseYear() -> Bool {
    guard draft.year == nil else { return false }
    let bracketed = text.isMark(index, "(")
    let yearIndex = bracketed ? index + 1 : index
    guard text.tokens.indices.contains(yearIndex), text.tokens[yearIndex].kind == .number,
      let year = Int(text.text(text.tokens[yearIndex])), (1700...2099).contains(year)
    else { return false }
    if bracketed {
      guard text.isMark(yearIndex + 1, ")") else { return false }
      index = yearIndex + 2
    } else {
      let next = text.skippingSeparators(from: yearIndex + 1)
      guard next > yearIndex + 1, labels.label(in: text, at: next) != nil else { return false }
      index = yearIndex + 1
    }
    draft.year = String(year)
    return true
  }

  /// A name between the fond and the opis: `f. 102, DPOO 1898, op. 226`.
  private mutating func parseSection() -> Bool {
    guard draft.fond != nil, draft.opis == nil, draft.delo == nil, index < text.tokens.count,
      text.isCapitalized(text.tokens[index])
    else { return false }
    var end = index
    while end < min(index + 6, text.tokens.count), !text.isMark(end, ","), !text.isMark(end, ".") {
      end += 1
    }
    let next = text.skippingSeparators(from: end)
    guard next > end, let label = labels.label(in: text, at: next),
      label.component == .level(.opis), text.designation(at: label.end) != nil
    else { return false }
    draft.other["section"] = text.text(tokens: index..<end)
    index = end
    return true
  }
}
