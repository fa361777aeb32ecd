/// One pass over a text that collects its references.
struct ReferenceScan {
  let text: TokenizedText
  let authority: ArchiveAuthority
  let vocabulary: Vocabulary
  let names: ArchiveNameParser
  let shelfmarks: ShelfmarkParser
  /// Where the pass began; nothing before it belongs to a reference.
  let start: Int
  var index: Int
  var found: [ArchivalReference] = []
  /// The index behind the last reference.
  var lastEnd: Int
  /// The archive of the last reference, where it is known.
  var lastArchive: Archive?

  init(text: TokenizedText, authority: ArchiveAuthority, vocabulary: Vocabulary, from start: Int) {
    self.text = text
    self.authority = authority
    self.vocabulary = vocabulary
    names = ArchiveNameParser(text: text, authority: authority, vocabulary: vocabulary)
    shelfmarks = ShelfmarkParser(text: text, vocabulary: vocabulary, authority: authority)
    self.start = start
    index = start
    lastEnd = start
  }

  mutating func run() -> [ArchivalReference] {
    while index < text.tokens.count {
      let isRead =
        switch text.tokens[index].kind {
        case .word: parse()
        case .number: parseCarriedShorthand() || parseDecimalFile()
        default: false
        }
      if !isRead { index += 1 }
    }
    return found
  }

  /// Reads what begins at a word; false when that is no reference.
  private mutating func parse() -> Bool {
    let token = text.tokens[index]
    if token.capitals > 0 || text.isUncased(index),
      parseKnownArchive() || parseUnknownShorthand()
    {
      return true
    }
    guard !vocabulary.isOrdinary(token) else { return false }
    if let (label, _) = vocabulary.label(in: text, at: index) {
      if parseCarriedOver(label) { return true }
      switch label.component {
      case .level(.fond): return parseFromFond()
      case .level(.opis): return parseFromOpis()
      case .level(.delo): return label.canBegin && parseFromDelo()
      case .listy: return parseLeavesAlone()
      default: break
      }
    }
    let roles = vocabulary.roles(in: text, at: index).roles
    if roles.contains(.ibid) { return parseIbid() }
    if roles.contains(.series), parseSeries() { return true }
    if roles.contains(.inventory), parseInventory() { return true }
    if !roles.isDisjoint(with: [.foreign, .institution]), parseFiles() { return true }
    if roles.contains(.institution) { return parseUnknownInstitution() }
    return false
  }

  // MARK: - What a reference begins with

  /// `RGANI, f. 5, op. 28`, `RGASPI, 17-3-1234`, `BArch, B 136/59748`.
  private mutating func parseKnownArchive() -> Bool {
    guard let mention = names.known(at: index),
      index == start || !vocabulary.has(.branch, in: text, at: index - 1)
    else { return false }
    switch mention.archive.system {
    case .fond:
      var parser = LevelParser(
        text: text, vocabulary: vocabulary, archive: mention.archive, at: mention.end)
      guard parser.parse() != nil else { return false }
      keep(&parser, mention.archive, name: mention.name, from: index)
    case .shelfmark:
      guard names.isCitedName(mention) else { return false }
      guard let reference = shelfmarks.parse(mention, from: index) else { return false }
      append(reference.reference, endingAt: reference.end, archive: mention.archive)
    }
    return true
  }

  /// `Ф. 284, оп. 1`, with the name of an unknown archive in front or a known one behind.
  private mutating func parseFromFond() -> Bool {
    let name = names.unknown(before: index, downTo: lastEnd)
    var parser = LevelParser(text: text, vocabulary: vocabulary, at: index)
    guard parser.parse() != nil, parser.draft.fond != nil else { return false }
    let isAlone = parser.draft.opis == nil && parser.draft.delo == nil && parser.draft.other.isEmpty
    let isNamed = name.map(names.isTellingName) ?? false
    if isAlone, !isNamed, !mayStandAlone(parser.index) { return false }
    if parser.draft.delo == nil,
      let foreign = shelfmarks.foreign(name: name, levels: index..<parser.index)
    {
      append(foreign.reference, endingAt: foreign.end, archive: nil)
      return true
    }
    if let behind = names.behind(parser.index) {
      let begin = index
      let end = behind.end
      keep(&parser, behind.archive, name: behind.name, from: begin)
      index = end
      lastEnd = end
      return true
    }
    if let name, let archive = names.known(inBracketsOf: name) {
      keep(&parser, archive, name: name, from: name.lowerBound)
      return true
    }
    keep(&parser, underUnknown: name, from: name?.lowerBound ?? index)
    return true
  }

  /// A fond and nothing else is a reference when nothing else stands in the text.
  private func mayStandAlone(_ end: Int) -> Bool {
    let rest = text.skippingSeparators(from: end)
    guard rest >= text.tokens.count, index <= start + 1 else { return false }
    return !text.tokens[index..<end].contains { $0.kind == .dash && $0.followsBlank }
  }

  /// `Оп. 8. Д. 4794` without a fond.
  private mutating func parseFromOpis() -> Bool {
    var parser = LevelParser(text: text, vocabulary: vocabulary, at: index)
    guard parser.parse() != nil,
      parser.draft.opis != nil,
      parser.draft.delo != nil || parser.draft.papka != nil
        || (mayStandAlone(parser.index) && parser.draft.opis != nil)
    else { return false }
    keepWithNameBefore(&parser)
    return true
  }

  /// `Д. 5. Л. 3` without a fond and an opis.
  private mutating func parseFromDelo() -> Bool {
    var parser = LevelParser(text: text, vocabulary: vocabulary, at: index)
    guard parser.parse() != nil, parser.draft.delo != nil, parser.draft.listy != nil,
      text.tokens[index].isCapitalized || index == start
    else { return false }
    keepWithNameBefore(&parser)
    return true
  }

  private mutating func keepWithNameBefore(_ parser: inout LevelParser) {
    let found = names.unknown(before: index, downTo: lastEnd)
    let name = found.flatMap { names.isTellingName($0) ? $0 : nil }
    keep(&parser, underUnknown: name, from: name?.lowerBound ?? index)
  }

  /// `L. 6, L. 6ob., L. 7`: leaves of a delo that is not named.
  private mutating func parseLeavesAlone() -> Bool {
    guard let (label, labelEnd) = vocabulary.label(in: text, at: index), label.isAbbreviation else {
      return false
    }
    var leaves = LeafParser(text: text, vocabulary: vocabulary, at: labelEnd)
    guard let reading = leaves.parse() else { return false }
    let end = reading.tokens.upperBound
    let next = text.skippingSeparators(from: end)
    var parser = LevelParser(text: text, vocabulary: vocabulary, at: labelEnd)
    parser.take(reading)
    // `L. 91, D. 92` are numbers of another system; an initial is no label (`P.L. 99-999`), and nor
    // is a lone Latin letter in a sentence (`a lens L. 50`).
    let isSingle = reading.leaves.count == 1 && reading.leaves[0].first == reading.leaves[0].last
    // `L. 100 million lire`
    if text.isKind(end, .word), !text.tokens[end].isCapitalized {
      index = end
      return true
    }
    guard vocabulary.label(in: text, at: next) == nil, text.isMark(index + 1, "."),
      index == start || text.tokens[index].followsBlank || text.isMark(index - 1, "("),
      index == start || !isSingle || text.isCyrillic(index) || found.last != nil
    else {
      index = end
      return true
    }
    if attachLeaves(reading) { return true }
    keep(&parser, underUnknown: nil, from: index)
    return true
  }

  /// `д. 473; село Гнилуши, лл. 6–388`: leaves belong to the delo that the same sentence names.
  private mutating func attachLeaves(_ reading: LeafParser.Reading) -> Bool {
    let furthest = 24
    guard var last = found.last, last.delo != nil, index - lastEnd <= furthest,
      !(lastEnd..<index).contains(where: { text.isMark($0, ".") && text.endsSentence($0) })
    else { return false }
    let isFirst = last.listy == nil
    if !isFirst {
      last = last.inherited(by: .listy) ?? last
      last.notes.append(
        ReadingNote(.carriedOver, "the delo is that of the reference before in the same sentence"))
    }
    last.listy = reading.printed
    last.leaves = reading.leaves
    last.spans.append(ReferenceSpan(.listy, range: text.offsets(of: reading.tokens)))
    let begin = isFirst ? last.range.lowerBound : text.tokens[index].range.lowerBound
    last.range = begin..<text.offsets(of: reading.tokens).upperBound
    last.printed = text.text(last.range)
    if isFirst { found.removeLast() }
    append(last, endingAt: reading.tokens.upperBound, archive: lastArchive)
    return true
  }

  // MARK: - What was read

  /// Files what was read under an archive of the authority file.
  mutating func keep(
    _ parser: inout LevelParser, _ archive: Archive, name: Range<Int>, from begin: Int
  ) {
    parser.draft.repository = archive.code
    parser.draft.repositoryPrinted = text.text(tokens: name)
    parser.draft.spans.insert(
      ReferenceSpan(.repository, range: text.offsets(of: name)),
      at: name.lowerBound <= begin ? 0 : parser.draft.spans.count)
    append(parser, from: min(begin, name.lowerBound), to: max(parser.index, name.upperBound))
    lastArchive = archive
  }

  /// Files what was read under a name that the authority file does not have, or under none.
  mutating func keep(
    _ parser: inout LevelParser, underUnknown name: Range<Int>?, from begin: Int
  ) {
    if let name {
      let printed = text.text(tokens: name)
      parser.draft.repository = printed.foldingBlanks
      parser.draft.repositoryPrinted = printed
      parser.draft.spans.insert(
        ReferenceSpan(.repository, range: text.offsets(of: name)), at: 0)
      parser.draft.notes.append(
        ReadingNote(
          .unknownArchive, "`\(printed.foldingBlanks)` is not in the authority file of archives"))
    } else {
      parser.draft.notes.append(
        ReadingNote(.missingArchive, "no archive is named before the reference"))
    }
    append(parser, from: begin, to: parser.index)
    lastArchive = nil
  }

  mutating func append(_ parser: LevelParser, from begin: Int, to end: Int) {
    var reference = parser.draft
    reference.range = text.offsets(of: begin..<end)
    reference.printed = text.text(reference.range)
    append(reference, endingAt: end, archive: lastArchive)
    for number in parser.listed { appendListed(number, after: reference) }
    if let leaves = parser.listedLeaves, var last = found.popLast() {
      last.listy = leaves.printed
      last.leaves = leaves.leaves
      last.spans.append(ReferenceSpan(.listy, range: text.offsets(of: leaves.tokens)))
      found.append(last)
    }
  }

  mutating func append(_ reference: ArchivalReference, endingAt end: Int, archive: Archive?) {
    found.append(reference)
    index = end
    lastEnd = end
    lastArchive = archive
  }

  /// A further delo of a list, or opis: everything else is that of the first.
  private mutating func appendListed(_ number: Range<Int>, after first: ArchivalReference) {
    let level: ReferenceLevel = first.delo == nil ? .opis : .delo
    var reference = first
    reference.range = text.offsets(of: number)
    reference.printed = text.text(reference.range)
    reference[level] = reference.printed
    reference.listy = nil
    reference.leaves = []
    reference.spans = [ReferenceSpan(ReferencePart(level), range: reference.range)]
    reference.notes.append(
      ReadingNote(
        .carriedOver, "what is not printed again is taken from `\(first.printed.foldingBlanks)`"))
    found.append(reference)
  }
}
