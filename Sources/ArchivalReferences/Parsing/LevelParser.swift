/// Reads the components of one reference, from the first label to the last number.
///
///     levels    = [ bare-fond separators ] component { separators component }
///     component = label [ label-again ] number [ year | remark ]
///               | number-first | leaf-label leaves | number leaf-label | unlabelled | year | section | condition
///     separators = { "," | "." | ":" | bullet } [ dash ] | ";" before a deeper level
///
/// A level that is given a second time ends the reference: it begins the next one.
struct LevelParser {
  let text: TokenizedText
  let vocabulary: Vocabulary
  /// The archive whose levels they are, where it is known.
  let archive: Archive?
  var index: Int
  var draft: ArchivalReference
  /// Further numbers that are listed behind the delo, or behind an opis without one: `дд. 5, 7`.
  var listed: [Range<Int>] = []
  /// The leaves of the last of them.
  var listedLeaves: LeafParser.Reading?
  /// How the delo is labelled.
  var deloLabel: Label?
  /// Whether numbers stand before their labels in the archive.
  let isNumberFirst: Bool
  /// How narrow the narrowest level is that has been read: 1 for a fond, 6 for leaves.
  var depth = 0
  /// What the last component was; numbers without a label mean something behind a delo only.
  var lastPart: ReferencePart?

  /// Makes a parser.
  ///
  /// - Parameter inherited: The levels that the reference before gives this one.
  init(
    text: TokenizedText, vocabulary: Vocabulary, archive: Archive? = nil, at index: Int,
    inherited: ArchivalReference? = nil
  ) {
    self.text = text
    self.vocabulary = vocabulary
    self.archive = archive
    self.index = index
    isNumberFirst = archive?.country == Self.numberFirstCountry
    draft = inherited ?? ArchivalReference(printed: "", range: 0..<0)
  }

  /// The index behind the last component; nil when no level or leaf is given here.
  mutating func parse() -> Int? {
    guard parseNumberFirst() || parseShorthand() || parseBareFond() || parseLabelled() else {
      return nil
    }
    return parseRest()
  }

  /// The index behind the last component, where one has been read already.
  mutating func parseRest() -> Int {
    var end = index
    while parseBracket() || goOn(from: end) { end = index }
    index = end
    return end
  }

  private mutating func goOn(from end: Int) -> Bool {
    if isNumberFirst {
      index = text.skippingSeparators(from: end)
      if parseNumberFirst() { return true }
      index = end
    }
    if parseListedNumbers() { return true }
    index = text.skippingSeparators(from: end)
    if text.isMark(index, ";") {
      let next = text.skippingSeparators(from: index + 1)
      index = next
      if parseExtent() || parseYear() { return true }
      guard isDeeper(next) else { return false }
    }
    // `Ф. 5 — Оп. 2`: a dash and nothing else.
    let parts = text.isMark(index, "[") || text.isMark(index, "]") || text.isPartingDash(index)
    if parts { index += 1 }
    return parseLabelled() || parseNumero() || parseExtent() || parseYear() || parseSection()
      || parseCondition() || passUnread(after: end)
  }

  /// Whether a label behind a semicolon announces something narrower than all that was read.
  private func isDeeper(_ index: Int) -> Bool {
    guard let (label, _) = vocabulary.label(in: text, at: index) else { return false }
    return label.depth > depth
  }

  private mutating func parseLabelled() -> Bool {
    guard let (label, labelEnd) = knownLabel(at: index) else { return false }
    let start = index
    let numberIndex = afterLabel(labelEnd)
    let isRead: Bool
    switch label.component {
    case .level(.papka) where label.isPageLike && draft.delo != nil:
      isRead = parsePages(at: numberIndex)
    case .pages:
      isRead = draft.delo != nil && parseLeaves(at: numberIndex)
    case .level(let level):
      isRead = parseLevel(level, label, printed: start..<labelEnd, at: numberIndex)
    case .listy:
      isRead = parseLeaves(at: numberIndex)
    case .volume:
      isRead = parseNumber(.volume, at: numberIndex) {
        $0.volume == nil
      } store: {
        $0.volume = $1
      }
    case .part:
      isRead = parseNumber(.part, at: numberIndex) {
        $0.part == nil
      } store: {
        $0.part = $1
      }
    case .other(let key):
      isRead = parseNumber(.other, key: key, at: numberIndex) {
        $0.other[key] == nil
      } store: {
        $0.other[key] = $1
      }
    }
    if isRead { depth = max(depth, label.depth) }
    return isRead
  }

  /// The label at an index that is one in the archive, and the index behind it.
  func knownLabel(at index: Int) -> (label: Label, end: Int)? {
    guard let (label, end) = vocabulary.label(in: text, at: index),
      label.country == nil || label.country == archive?.country
    else { return nil }
    return (label, end)
  }

  /// The index behind a second label in brackets: `Fond (F.)`, `d. [or ed. khr.]`.
  private func bracketEnd(behind index: Int) -> Int {
    let longestBracket = 7
    let isRound = text.isMark(index, "(")
    guard isRound || text.isMark(index, "["),
      let close = (index + 1..<index + longestBracket).first(where: {
        text.isMark($0, isRound ? ")" : "]")
      }),
      (index + 1..<close).contains(where: { vocabulary.label(in: text, at: $0) != nil }),
      !text.tokens[index + 1..<close].contains(where: { $0.kind == .number })
    else { return index }
    return close + 1
  }

  /// Passes over a label that is given twice (`Fond (F.) 99`) and over `No.` before the number.
  private func afterLabel(_ index: Int) -> Int {
    var index = index
    index = bracketEnd(behind: index)
    if text.isMark(index, ":") || text.isMark(index, "'") { index += 1 }
    if vocabulary.has(.numero, in: text, at: index) {
      index += text.isMark(index + 1, ".") ? 2 : 1
    } else {
      while text.isNumeroSign(index) { index += 1 }
    }
    return index
  }

  private mutating func parseLevel(
    _ level: ReferenceLevel, _ label: Label, printed: Range<Int>, at start: Int
  ) -> Bool {
    let index = behindDash(level, at: start)
    guard
      let end = text.numberEnd(from: index) ?? suppliedNumberEnd(from: index)
        ?? letterEnd(level, from: index)
    else { return false }
    if let present = draft[level] {
      guard level == .delo, isMisplacedPapka(label) else { return false }
      // `F. 2, D. 1, Kh/N 372`: in Mongolia a D. is the dans, which is an opis.
      let actual = draft.opis == nil && !label.isPlainDelo ? ReferenceLevel.opis : .papka
      draft[actual] = present
      draft.replaceSpan(of: .delo, with: ReferencePart(actual))
      draft.notes.append(
        ReadingNote(
          .misplacedLevel,
          "`\(present)` is labelled as a delo but stands where the \(actual.rawValue) belongs"))
    }
    var last = suffixEnd(behind: endBeforeLabel(of: index..<end))
    if level == .fond, text.isKind(last, .word) { last = namedNumberEnd(behind: last) }
    take(level, index..<last)
    if level == .delo {
      deloLabel = label
      if !label.isPlainDelo { draft.other["unit_label"] = text.text(tokens: printed) }
    }
    return true
  }

  mutating func take(_ level: ReferenceLevel, _ number: Range<Int>) {
    draft[level] = text.text(tokens: number)
    let part = ReferencePart(level)
    draft.spans.append(ReferenceSpan(part, range: text.offsets(of: number)))
    lastPart = part
    index = number.upperBound
  }

  /// Whether a first `D.` stands for the papka, because a second label is the whole word.
  ///
  /// So it is in the handwritten mark `F.0102. O.13 D.72 Delo 5`.
  private func isMisplacedPapka(_ label: Label) -> Bool {
    lastPart == .delo && draft.papka == nil && draft.listy == nil
      && deloLabel?.isAbbreviation == true
      && (!label.isAbbreviation || (draft.opis == nil && !label.isPlainDelo))
  }

  private mutating func parseLeaves(at index: Int) -> Bool {
    guard draft.listy == nil, listedLeaves == nil else { return false }
    var parser = LeafParser(text: text, vocabulary: vocabulary, at: index)
    guard let reading = parser.parse() else { return false }
    take(reading)
    return true
  }

  mutating func take(_ reading: LeafParser.Reading) {
    guard listed.isEmpty else {
      // `Д. 91, 92. Л. 5`: the leaves are those of the last.
      listedLeaves = reading
      lastPart = .listy
      index = reading.tokens.upperBound
      return
    }
    draft.leaves = reading.leaves
    draft.listy = reading.printed
    draft.spans.append(ReferenceSpan(.listy, range: text.offsets(of: reading.tokens)))
    if reading.leaves.contains(where: { ($0.last?.number ?? .max) < $0.first.number }) {
      draft.notes.append(
        ReadingNote(.reversedLeaves, "leaves \(reading.printed) run backwards"))
    }
    lastPart = .listy
    depth = max(depth, Label.leafDepth)
    index = reading.tokens.upperBound
  }

  /// `p.` behind the delo: leaves when it is a range, doubtful when it is one number.
  private mutating func parsePages(at index: Int) -> Bool {
    guard draft.listy == nil, !isPapkaBeforeLeaves(at: index) else {
      return parsePapkaBehindDelo(at: index)
    }
    guard parseLeaves(at: index) else { return false }
    if draft.papka == nil, let printed = draft.listy, draft.leaves.count == 1,
      draft.leaves.first?.last == draft.leaves.first?.first
    {
      draft.notes.append(
        ReadingNote(
          .ambiguousPage,
          "`p. \(printed)` behind the delo is read as leaf \(printed), but can also be papka \(printed)",
          alternative: "papka \(printed)"))
    }
    return true
  }

  /// Whether the leaves follow behind one number: `Д. 5, п. 72, л. 12`.
  private func isPapkaBeforeLeaves(at index: Int) -> Bool {
    guard text.isKind(index, .number),
      let (label, end) = vocabulary.label(
        in: text, at: text.skippingSeparators(from: index + 1))
    else { return false }
    return label.component == .listy && text.isKind(end, .number)
  }

  /// `d. 5, ll. 1-3, p. 72`: the leaves are given too, so that only the papka can be meant.
  private mutating func parsePapkaBehindDelo(at index: Int) -> Bool {
    guard draft.papka == nil, let end = text.numberEnd(from: index), end == index + 1 else {
      return false
    }
    draft.papka = text.text(tokens: index..<end)
    draft.spans.append(ReferenceSpan(.papka, range: text.offsets(of: index..<end)))
    lastPart = .papka
    self.index = end
    return true
  }

  private mutating func parseNumber(
    _ part: ReferencePart, key: String? = nil, at index: Int,
    unless isFree: (ArchivalReference) -> Bool,
    store: (inout ArchivalReference, String) -> Void
  ) -> Bool {
    guard isFree(draft), let end = text.numberEnd(from: index) else { return false }
    store(&draft, text.text(tokens: index..<end))
    draft.spans.append(ReferenceSpan(part, key: key, range: text.offsets(of: index..<end)))
    lastPart = part
    self.index = end
    return true
  }
}

extension ArchivalReference {
  mutating func replaceSpan(of part: ReferencePart, with replacement: ReferencePart) {
    guard let index = spans.lastIndex(where: { $0.part == part }) else { return }
    spans[index] = ReferenceSpan(replacement, range: spans[index].range)
  }
}
