/// Reads references of other systems, which are kept whole.
///
///     shelfmark = separators everything to the end of the sentence
///
/// A sentence ends at its full stop, at a semicolon behind which a credit, an archive or `ibid.`
/// follows, in front of `published in` or a credit, at a bracket that closes around it, and after
/// ``longest`` tokens.
struct ShelfmarkParser {
  let text: TokenizedText
  let vocabulary: Vocabulary
  let authority: ArchiveAuthority

  /// No shelfmark has more tokens; the bound keeps the time linear.
  private static let longest = 80

  typealias Result = (reference: ArchivalReference, end: Int)

  /// The reference to an archive that is cited by shelfmark; nil when no number follows its name.
  func parse(_ mention: ArchiveMention, from begin: Int) -> Result? {
    let name = begin..<sectionEnd(mention)
    var start = max(mention.end, text.skippingSeparators(from: name.upperBound))
    if text.isMark(start, "(") || text.isKind(start, .dash) { start += 1 }
    let end = self.end(from: start)
    guard start < end,
      (start..<end).contains(where: { text.isKind($0, .number) || isSeriesWord($0) })
    else { return nil }
    let pages = mention.archive.habits.contains(.pages) ? pages(in: start..<end) : nil
    var reference = reference(name: name, shelfmark: start..<(pages?.markEnd ?? end), to: end)
    reference.repository = mention.archive.code
    if let pages {
      reference.other["pages"] = text.text(tokens: pages.range)
      reference.spans.append(
        ReferenceSpan(.other, key: "pages", range: text.offsets(of: pages.range)))
    }
    return (reference, end)
  }

  /// What looks like a fond but goes on with the labels of another system: `fond 5, dosar 99`.
  func foreign(name: Range<Int>?, levels: Range<Int>) -> Result? {
    let next = text.skippingSeparators(from: levels.upperBound)
    let end = self.end(from: levels.lowerBound)
    let furthest = 16
    guard next < end,
      (next..<min(end, next + furthest)).contains(where: { index in
        vocabulary.has(.foreign, in: text, at: index)
          && (index + 1..<index + 4).contains { text.isKind($0, .number) }
      })
    else { return nil }
    var reference = reference(
      name: name ?? levels.lowerBound..<levels.lowerBound, shelfmark: levels.lowerBound..<end,
      to: end)
    reference.notes.append(Self.unknownNote(reference.repositoryPrinted))
    return (reference, end)
  }

  /// The reference to an institution that is not known: its name, a comma, and a shelfmark in it.
  func unknown(name: Range<Int>) -> Result? {
    let start = text.skippingSeparators(from: name.upperBound)
    guard start > name.upperBound else { return nil }
    let end = self.end(from: start)
    guard start < end, isShelfmark(start..<end) else { return nil }
    var reference = reference(name: name, shelfmark: start..<end, to: end)
    reference.notes.append(Self.unknownNote(reference.repositoryPrinted))
    return (reference, end)
  }

  /// `Whitman File`, `Dulles-Herter Series`: American references can do without numbers.
  private func isSeriesWord(_ index: Int) -> Bool {
    guard text.isKind(index, .word), text.tokens[index].isCapitalized else { return false }
    if vocabulary.has(.foreign, in: text, at: index) { return true }
    return vocabulary.label(in: text, at: index).map {
      $0.label.component == .level(.delo) && !$0.label.isAbbreviation
    } ?? false
  }

  /// A shelfmark that stands without the name of an archive.
  func nameless(_ tokens: Range<Int>) -> Result {
    var reference = reference(
      name: tokens.lowerBound..<tokens.lowerBound, shelfmark: tokens, to: tokens.upperBound)
    reference.notes.append(Self.unknownNote(nil))
    return (reference, tokens.upperBound)
  }

  /// A name and a shelfmark, which can be empty, that stand for themselves; a nil code files it under
  /// the printed name.
  func whole(_ name: Range<Int>, _ shelfmark: Range<Int>, code: String?) -> ArchivalReference {
    var reference = reference(
      name: name, shelfmark: shelfmark, to: max(name.upperBound, shelfmark.upperBound))
    if let code { reference.repository = code }
    return reference
  }

  /// Whether words of other systems or numbers with strokes stand in some tokens.
  private func isShelfmark(_ tokens: Range<Int>) -> Bool {
    guard text.tokens[tokens].contains(where: { $0.kind == .number }) else { return false }
    return tokens.contains { index in
      vocabulary.has(.foreign, in: text, at: index)
        || (text.isMark(index, "/") && text.isKind(index - 1, .number)
          && text.isKind(index + 1, .number))
    }
  }

  static func unknownNote(_ name: String?) -> ReadingNote {
    guard let name else {
      return ReadingNote(.missingArchive, "no archive is named before the reference")
    }
    return ReadingNote(.unknownArchive, "`\(name)` is not in the authority file of archives")
  }

  private func reference(
    name: Range<Int>, shelfmark: Range<Int>, to end: Int
  ) -> ArchivalReference {
    let begins = [name, shelfmark].filter { !$0.isEmpty }.map(\.lowerBound)
    let range = text.offsets(of: (begins.min() ?? shelfmark.lowerBound)..<end)
    var reference = ArchivalReference(printed: text.text(range), range: range)
    if !name.isEmpty {
      let printed = text.text(tokens: name)
      reference.repository = printed.foldingBlanks
      reference.repositoryPrinted = printed
      reference.spans.append(ReferenceSpan(.repository, range: text.offsets(of: name)))
    }
    guard !shelfmark.isEmpty else { return reference }
    reference.shelfmark = text.text(tokens: shelfmark).foldingBlanks
    reference.spans.append(ReferenceSpan(.shelfmark, range: text.offsets(of: shelfmark)))
    return reference
  }

  /// A Polish signature is numbers with strokes alone: what stands in capitals between it and the
  /// archive's name, without a comma, names a section of the archive.
  private func sectionEnd(_ mention: ArchiveMention) -> Int {
    var end = mention.end
    while let token = text.tokens[safe: end], token.kind == .word, token.capitals >= 2,
      Int(token.capitals) == token.range.count
    {
      end += 1
    }
    guard end > mention.end, let number = text.tokens[safe: end], number.kind == .number,
      let signatureEnd = text.numberEnd(from: end)
    else { return mention.name.upperBound }
    let strokes = (end..<signatureEnd).count { text.isMark($0, "/") }
    return strokes >= 3 ? end : mention.name.upperBound
  }

  /// Bare numbers from one to another behind the last comma.
  private func pages(in tokens: Range<Int>) -> (range: Range<Int>, markEnd: Int)? {
    guard let comma = tokens.last(where: { text.isMark($0, ",") }), comma > tokens.lowerBound,
      tokens.upperBound == comma + 4, text.isKind(comma + 1, .number),
      text.isKind(comma + 2, .dash), text.isKind(comma + 3, .number)
    else { return nil }
    return (comma + 1..<comma + 4, comma)
  }

  /// Where a reference begins that goes from the box to the archive:
  /// `Smith, Box 9, Radiological Survey, RG 326, Invented Archives`.
  ///
  ///     boxes = [ name "," ] box "," { ( box | name ) "," }
  func boxesStart(before series: Int, downTo start: Int) -> Int {
    let longestPiece = 6
    var begin = series
    var firstBox: Int?
    while begin > start, text.isMark(begin - 1, ",") {
      var piece = begin - 1
      while piece > start, begin - piece < longestPiece, text.tokens[piece - 1].isWordOrNumber {
        piece -= 1
      }
      let isBox =
        text.isKind(begin - 2, .number) && piece == begin - 3
        && vocabulary.has(.foreign, in: text, at: piece)
      let isName = (piece..<begin - 1).allSatisfy {
        text.isKind($0, .word) && text.tokens[$0].isCapitalized
      }
      guard piece < begin - 1, isBox || isName, text.isMark(piece - 1, ",") || piece == start else {
        break
      }
      if let firstBox, !isBox { return firstBox == begin ? piece : firstBox }
      begin = piece
      if isBox { firstBox = piece }
    }
    return firstBox ?? series
  }

  /// The index at which the sentence of a shelfmark ends: behind its last word.
  func end(from start: Int) -> Int {
    var end = start
    let limit = min(text.tokens.count, start + Self.longest)
    while end < limit {
      if text.isMark(end, "<") { break }
      if text.isMark(end, ";"), endsAtSemicolon(end) { break }
      if text.isMark(end, "."), endsHere(end) { break }
      if isPublication(end) || isCredit(end) { break }
      if text.isMark(end, ")"),
        !text.tokens[start..<end].contains(where: { $0.kind == .mark(UInt8(ascii: "(")) })
      {
        break
      }
      end += 1
    }
    while end > start,
      text.isMark(end - 1, ",") || text.isMark(end - 1, ".") || text.isMark(end - 1, "'")
    {
      end -= 1
    }
    return end
  }

  /// Whether the full stop at an index ends the sentence; that of a label does not (`sygn. XI A/130`).
  private func endsHere(_ stop: Int) -> Bool {
    if isRemark(stop + 1) { return true }
    guard text.endsSentence(stop), !isNumberLetter(stop + 1) else { return false }
    return stop + 1 >= text.tokens.count || !vocabulary.has(.foreign, in: text, at: stop - 1)
  }

  /// Whether a letter is part of a number behind a full stop: `3.1.9. V-150393`.
  private func isNumberLetter(_ index: Int) -> Bool {
    text.isSingleLetter(index) && text.isKind(index - 2, .number) && text.isKind(index + 1, .dash)
      && text.isKind(index + 2, .number)
  }

  private func endsAtSemicolon(_ index: Int) -> Bool {
    let next = index + 1
    guard let token = text.tokens[safe: next], token.kind == .word else { return true }
    let roles = vocabulary.roles(in: text, at: next).roles
    if !roles.isDisjoint(with: [.credit, .ibid, .leadIn, .conjunction]) { return true }
    return !token.isCapitalized || authority.archive(in: text, at: next) != nil
  }

  /// Whether a capitalised word begins what is said of a document behind its shelfmark.
  private func isRemark(_ index: Int) -> Bool {
    guard let token = text.tokens[safe: index], token.isCapitalized else { return false }
    return !vocabulary.roles(in: text, at: index).roles.isDisjoint(with: [.credit, .remark])
  }

  /// Whether a credit follows behind a comma: `..., trans. Jane Example`.
  private func isCredit(_ index: Int) -> Bool {
    text.isMark(index - 1, ",") && vocabulary.has(.credit, in: text, at: index)
  }

  private static let published = WordHash.of("published")

  private func isPublication(_ index: Int) -> Bool {
    text.isKind(index, .word) && text.tokens[index].hash == Self.published
  }
}
