/// Reads the numbers of leaves behind their label.
///
///     leaves     = item { ( "," | ";" | "and" ) [ label ] item }
///     item       = range | unnumbered
///     range      = leaf [ [ "." ] dash leaf | "и" verso ] [ open ] | "с" leaf "по" leaf
///     leaf       = number [ letter ] [ [ "с" ] [ dash ] verso [ "." ] ]
///     verso      = "ob" | "об" | "зв" | "адв" | "гръб"
///     open       = "ff" | "и" "сл" [ "." ]
///     unnumbered = "unnumbered" [ "page" ] | "б/н"
struct LeafParser {
  private let text: TokenizedText
  private let vocabulary: Vocabulary
  private var index: Int
  /// Where the items stand: those that a repeated label parts are printed with a comma between.
  private var pieces: [Range<Int>] = []
  private var leaves: [LeafRange] = []

  init(text: TokenizedText, vocabulary: Vocabulary, at index: Int) {
    self.text = text
    self.vocabulary = vocabulary
    self.index = index
  }

  /// What was read.
  struct Reading {
    let leaves: [LeafRange]
    /// The leaves as printed, without their label.
    let printed: String
    /// The tokens that they take up, labels between them included.
    let tokens: Range<Int>
  }

  /// The leaves that begin here; nil when none do.
  mutating func parse() -> Reading? {
    let start = index
    guard parseItem() else { return nil }
    pieces.append(start..<index)
    while let item = nextItem() {
      let last = index
      index = item.start
      guard parseItem() else {
        index = last
        break
      }
      if item.isLabelled {
        pieces.append(item.start..<index)
      } else {
        pieces[pieces.count - 1] = pieces[pieces.count - 1].lowerBound..<index
      }
    }
    return Reading(
      leaves: leaves, printed: pieces.map(text.text(tokens:)).joined(separator: ", "),
      tokens: start..<index)
  }

  /// Where the next item of the list begins, if one follows.
  private func nextItem() -> (start: Int, isLabelled: Bool)? {
    var next = index
    if text.isMark(next, ",") || text.isMark(next, ";") || text.isMark(next, "&") {
      next += 1
    }
    if vocabulary.has(.conjunction, in: text, at: next) { next += 1 }
    guard next > index else { return nil }
    if let (label, end) = vocabulary.label(in: text, at: next), label.component == .listy {
      return (end, true)
    }
    // Behind a semicolon only a label says that leaves go on.
    guard !text.isMark(index, ";"), isListed(next) else { return nil }
    return (next, false)
  }

  /// Whether an item without a label is a leaf, and not a year, a day or the number of another level.
  private func isListed(_ index: Int) -> Bool {
    if vocabulary.has(.unnumbered, in: text, at: index) { return true }
    guard let value = text.value(index) else { return false }
    if text.isYear(index), let last = leaves.last, (last.last ?? last.first).number + 400 < value {
      return false
    }
    guard text.isKind(index + 1, .word) else { return true }
    if vocabulary.has(.verso, in: text, at: index + 1) || isFollowing(index + 1)
      || vocabulary.has(.conjunction, in: text, at: index + 1)
    {
      return true
    }
    // `17a` is a leaf, `5 May` and `9 л.` are none.
    return !text.tokens[index + 1].followsBlank
      && (text.isSingleLetter(index + 1) || letterBeforeVerso(index + 1) != nil)
  }

  private func isFollowing(_ index: Int) -> Bool {
    vocabulary.has(.following, in: text, at: index)
  }

  private mutating func parseItem() -> Bool {
    if vocabulary.has(.unnumbered, in: text, at: index) {
      index = vocabulary.roles(in: text, at: index).end
      if let (label, end) = vocabulary.label(in: text, at: index),
        label.component == .pages || label.component == .listy
      {
        index = end
      }
      return true
    }
    let isFromTo = skipFrom()
    guard let first = parseLeaf() else { return false }
    if isFromTo, text.isKind(index, .word), Self.to.contains(text.tokens[index].hash) {
      index += 1
      guard let last = parseLeaf() else { return false }
      leaves.append(LeafRange(first: first, last: last))
      return true
    }
    var last: Leaf? = first
    // Latvian numbers are ordinal: `5.–7.`
    let isOrdinal =
      text.isMark(index, ".") && text.isKind(index + 1, .dash)
      && !text.tokens[index + 1].followsBlank && text.isKind(index + 2, .number)
    if isOrdinal || text.isKind(index, .dash) {
      let dash = index
      index += isOrdinal ? 2 : 1
      if let end = parseLeaf() { last = end.completed(from: first) } else { index = dash }
    } else if !first.isVerso, vocabulary.has(.conjunction, in: text, at: index), isVerso(index + 1)
    {
      // `99 и об.` is both sides of one leaf.
      index += 2
      skipAbbreviationStop()
      last = Leaf(number: first.number, letter: first.letter, isVerso: true)
    }
    // `97-102 и др.` says where the range ends all the same.
    if skipOpenEnd(), last == first { last = nil }
    leaves.append(LeafRange(first: first, last: last))
    return true
  }

  private static let from: Set = [WordHash.of("с"), WordHash.of("s"), WordHash.of("from")]
  private static let to: Set = [WordHash.of("по"), WordHash.of("po"), WordHash.of("to")]

  /// Passes over the first word of `с 5 по 9`.
  private mutating func skipFrom() -> Bool {
    guard text.isKind(index, .word), Self.from.contains(text.tokens[index].hash),
      text.isKind(index + 1, .number)
    else { return false }
    index += 1
    return true
  }

  private mutating func parseLeaf() -> Leaf? {
    guard let number = text.value(index) else { return nil }
    index += 1
    var letter: String?
    let letterIndex = text.isKind(index, .dash) ? index + 1 : index
    if text.isKind(letterIndex, .word), !text.tokens[letterIndex].followsBlank,
      !isVerso(letterIndex), text.isSingleLetter(letterIndex)
    {
      letter = text.text(text.tokens[letterIndex])
      index = letterIndex + 1
    } else if let glued = letterBeforeVerso(index) {
      index += 1
      skipAbbreviationStop()
      return Leaf(number: number, letter: glued, isVerso: true)
    }
    return Leaf(number: number, letter: letter, isVerso: skipVerso())
  }

  /// The letter in `17aob`, where it is glued to the word for the back.
  private func letterBeforeVerso(_ index: Int) -> String? {
    guard text.isKind(index, .word), !text.tokens[index].followsBlank,
      (3...6).contains(text.tokens[index].range.count)
    else { return nil }
    let word = text.text(text.tokens[index])
    guard vocabulary.isVerso(word.dropFirst()) else { return nil }
    return String(word.prefix(1))
  }

  private func isVerso(_ index: Int) -> Bool {
    vocabulary.has(.verso, in: text, at: index)
  }

  private static let withVersos = WordHash.of("с")

  private mutating func skipVerso() -> Bool {
    var verso = index
    if text.isKind(verso, .dash) || text.isMark(verso, "/") || text.isMark(verso, "(") {
      verso += 1
    } else if text.isKind(verso, .word), text.tokens[verso].hash == Self.withVersos {
      verso += 1
    }
    guard isVerso(verso) else { return false }
    let isBracketed = text.isMark(verso - 1, "(")
    index = verso + 1
    skipAbbreviationStop()
    if isBracketed, text.isMark(index, ")") { index += 1 }
    return true
  }

  private mutating func skipOpenEnd() -> Bool {
    guard isFollowing(index) else { return false }
    index = vocabulary.roles(in: text, at: index).end
    if text.isMark(index, ".") { index += 1 }
    return true
  }

  /// Passes over the full stop that belongs to `об.`, but not over one that ends the sentence.
  ///
  /// Cyrillic `об.` is always written with a full stop. Latin `ob` glued to its number often is not:
  /// its full stop belongs to it only when the reference goes on.
  private mutating func skipAbbreviationStop() {
    guard text.isMark(index, ".") else { return }
    let verso = text.tokens[index - 1]
    if text.bytes[verso.range.lowerBound] >= 0x80 {
      // `гръб` is a whole word.
      if verso.range.count <= 6 { index += 1 }
      return
    }
    let next = text.tokens[safe: index + 1]
    let goesOn: Bool
    switch next?.kind {
    case .mark(UInt8(ascii: ",")), .mark(UInt8(ascii: ";")), .mark(UInt8(ascii: ")")), .dash:
      goesOn = true
    case .word: goesOn = !(next?.isCapitalized ?? true)
    default: goesOn = false
    }
    let longestAbbreviation = 3
    let isAbbreviation = verso.range.count <= longestAbbreviation
    if goesOn || (verso.followsBlank && isAbbreviation) { index += 1 }
  }
}

extension Leaf {
  /// The last leaf of a range whose beginning it does not repeat: `447–51` goes to 451.
  fileprivate func completed(from first: Leaf) -> Leaf {
    guard number < first.number else { return self }
    var scale = 1
    while scale <= number { scale *= 10 }
    let completed = first.number - first.number % scale + number
    guard scale < first.number, completed > first.number else { return self }
    return Leaf(number: completed, letter: letter, isVerso: isVerso)
  }
}
