/// Takes a citation apart, from its title to its credits.
struct CitationReader {
  let text: TokenizedText
  private let references: ReferenceParser
  private let publishers: NameTrie
  var citation: Citation

  init(
    text: TokenizedText, references: ReferenceParser, publishers: NameTrie, citation: Citation
  ) {
    self.text = text
    self.references = references
    self.publishers = publishers
    self.citation = citation
  }

  private var vocabulary: Vocabulary { references.vocabulary }

  mutating func read() -> Citation {
    var index = 0
    // A reference in quotes is no title.
    if let (title, end) = quotedTitle(), end < text.tokens.count || !holdsReference(title) {
      citation.title = text.text(tokens: title).foldingBlanks
      note(.title, title)
      index = end
    } else if let end = readSingleQuotedTitle() {
      index = end
    }
    index = readPublication(from: index) ?? index
    citation.references = references.references(in: text, from: index)
    if citation.publisher == nil { readBeforeReferences(from: index) }
    readUnlistedPlace(from: index)
    var credits = CreditParser(text: text, vocabulary: vocabulary, from: index)
    citation.credits = credits.credits()
    citation.spans += citation.credits.map { CitationSpan(.credit, range: $0.range) }
    readPublishedIn(from: index)
    return citation
  }

  /// The place in an archive that no list has, or the archive of a place that was found without one.
  private mutating func readUnlistedPlace(from index: Int) {
    guard let first = citation.references.first else {
      let places = UnlistedArchiveParser(text: text, references: references)
      let place =
        citation.publisher == nil
        ? places.tellingPlace(from: behindDate(index), begin: index)
        : places.place(from: index)
      citation.references = place.map { [$0] } ?? []
      return
    }
    guard first.shelfmark != nil, first.repositoryPrinted == nil,
      let place = UnlistedArchiveParser(text: text, references: references)
        .sourceNote(begin: index), place.range.contains(first.range.lowerBound)
    else { return }
    citation.references[0] = place
  }

  /// The index behind the date that was read, and behind its comma.
  private func behindDate(_ index: Int) -> Int {
    guard let date = citation.spans.last(where: { $0.part == .date }) else { return index }
    return text.skippingSeparators(from: tokenIndex(at: date.range.upperBound))
  }

  private func holdsReference(_ tokens: Range<Int>) -> Bool {
    !references.references(in: text, from: tokens.lowerBound).isEmpty
  }

  private mutating func note(_ part: CitationSpan.Part, _ tokens: Range<Int>) {
    citation.spans.append(CitationSpan(part, range: text.offsets(of: tokens)))
  }

  // MARK: - Title

  /// The quoted title at the beginning, without the comma inside the quotes.
  ///
  /// A title can quote something itself: it ends at the first quotation mark that closes the one at
  /// its beginning and has a comma or full stop beside it or nothing behind it.
  private func quotedTitle() -> (Range<Int>, end: Int)? {
    // A word can stand in front of it: `resolution "On ...", 19 June 1991`.
    let furthest = 3
    guard
      let open = text.tokens.prefix(furthest).firstIndex(where: { $0.kind == .quote }),
      text.tokens[..<open].allSatisfy({ $0.kind == .word })
    else { return nil }
    let closing = Self.closingMarks[text.text(text.tokens[open])] ?? Self.anyClosing
    for index in text.tokens.indices.dropFirst(open + 1) where text.tokens[index].kind == .quote {
      guard closing.contains(text.text(text.tokens[index])) else { continue }
      let hasCommaInside = text.isMark(index - 1, ",")
      let hasMarkBehind = [",", ".", "/"].contains { text.isMark(index + 1, $0) }
      // `"Title" May 5, 1950`: a date is told by its year.
      let hasDateBehind = (index + 1..<index + 5).contains(where: text.isYear)
      guard hasCommaInside || hasMarkBehind || hasDateBehind || index + 1 == text.tokens.count
      else { continue }
      let title = open + 1..<(hasCommaInside ? index - 1 : index)
      guard !title.isEmpty else { return nil }
      return (title, text.skippingSeparators(from: index + 1))
    }
    return nil
  }

  /// The marks that close a quotation, by the one that opens it: English, German, Russian.
  private static let closingMarks: [String: Set<String>] = [
    "\"": ["\"", "\u{201D}"],
    "\u{201C}": ["\u{201D}", "\""],
    "\u{201D}": ["\u{201D}"],
    "\u{201E}": ["\u{201C}", "\u{201D}"],
    "\u{00AB}": ["\u{00BB}"],
  ]
  private static let anyClosing: Set = ["\"", "\u{201D}", "\u{201C}", "\u{00BB}"]

  // MARK: - Date and publisher

  /// The publisher, and the date that stands before it; the index behind both.
  private mutating func readPublication(from start: Int) -> Int? {
    // A publisher stands near the title; looking further would take one that is merely mentioned.
    let furthest = min(start + 32, text.tokens.count)
    for index in start..<max(start, furthest) where text.tokens[index].isCapitalized {
      guard let (_, end) = publishers.longestName(in: text, at: index) else { continue }
      var dateEnd = index
      while dateEnd > start, text.isMark(dateEnd - 1, ",") { dateEnd -= 1 }
      if dateEnd > start { setDate(start..<dateEnd) }
      citation.publisher = text.text(tokens: index..<end).foldingBlanks
      note(.publisher, index..<end)
      return text.skippingSeparators(from: end)
    }
    return nil
  }

  private mutating func setDate(_ tokens: Range<Int>) {
    citation.date = text.text(tokens: tokens).foldingBlanks
    note(.date, tokens)
  }

  /// What stands before the first reference where no publisher is named: a date behind the title, or
  /// a title without quotes that ends with a full stop or with the strokes of GOST R 7.0.5.
  private mutating func readBeforeReferences(from start: Int) {
    let limit =
      citation.references.first.map { tokenIndex(at: $0.range.lowerBound) } ?? text.tokens.count
    if citation.title != nil {
      if let date = date(in: start..<limit) { setDate(date) }
      return
    }
    guard start == 0, !citation.references.isEmpty, limit > 1,
      var title = unquotedTitle(before: limit)
    else { return }
    if let date = closingDate(of: title) {
      setDate(date)
      title = title.lowerBound..<date.lowerBound - 1
    }
    citation.title = text.text(tokens: title).foldingBlanks
    note(.title, title)
  }

  private func unquotedTitle(before limit: Int) -> Range<Int>? {
    var end = limit
    if text.isMark(end - 1, "/"), text.isMark(end - 2, "/") {
      end -= 2
    } else if text.isMark(end - 1, ".") {
      end -= 1
    } else {
      return nil
    }
    let isMarked = end < limit - 1
    guard end > 1, text.tokens[0].isCapitalized,
      vocabulary.roles(in: text, at: 0).roles.isDisjoint(with: [.credit, .institution]),
      isMarked
        || (text.isCyrillic(0)
          && !(0..<end).contains(where: { text.isMark($0, ".") && text.endsSentence($0) }))
    else { return nil }
    while end > 1, text.isMark(end - 1, ".") { end -= 1 }
    return 0..<end
  }

  /// The date in the last sentence of a title without quotes, such as `6 декабря 1941 г`.
  private func closingDate(of title: Range<Int>) -> Range<Int>? {
    let longestDate = 9
    guard
      let stop = title.dropFirst().last(where: {
        text.isMark($0, ".") && text.endsSentence($0)
          || text.isMark($0, ".") && text.isKind($0 + 1, .number)
      }),
      title.upperBound - stop <= longestDate
    else { return nil }
    let chunk = stop + 1..<title.upperBound
    guard let year = chunk.last(where: { text.isYear($0) }), chunk.upperBound - year <= 2 else {
      return nil
    }
    let end = text.isMark(title.upperBound, ".") ? title.upperBound + 1 : title.upperBound
    return vocabulary.has(.year, in: text, at: year + 1) ? chunk.lowerBound..<end : chunk
  }

  /// A date behind the title: what stands between two commas and ends with a year, or says that there
  /// is none.
  private func date(in tokens: Range<Int>) -> Range<Int>? {
    let furthest = 40
    let limit = min(tokens.upperBound, tokens.lowerBound + furthest)
    guard
      let year = tokens.prefix(furthest).first(where: {
        text.isYear($0) || vocabulary.has(.undated, in: text, at: $0)
      }),
      !(tokens.lowerBound..<year).contains(where: { text.isKind($0, .quote) })
    else { return nil }
    let start = dateStart(before: year, downTo: tokens.lowerBound)
    guard !(text.tokens[start].isCapitalized && text.isCyrillic(start)) else { return nil }
    return start..<dateEnd(behind: year, upTo: limit)
  }

  /// Where the words of a date begin: behind a comma, but not behind that of `October 7, 1957`.
  private func dateStart(before year: Int, downTo start: Int) -> Int {
    var first = year
    while first > start, !text.isMark(first - 1, ","), !beginsSentence(first) { first -= 1 }
    let isAlone = text.isMark(year - 1, ",")
    if isAlone, year - 3 >= start, text.isKind(year - 2, .number) {
      first = year - 2
      while first > start, !text.isMark(first - 1, ",") { first -= 1 }
    }
    return first
  }

  /// Whether a number stands behind the full stop of a sentence.
  private func beginsSentence(_ index: Int) -> Bool {
    text.isKind(index, .number) && text.isMark(index - 1, ".") && text.isKind(index - 2, .word)
  }

  /// Where a date ends: with its year, or with the second one (`January 7, 1999 – May 3, 1999`).
  private func dateEnd(behind year: Int, upTo limit: Int) -> Int {
    let longestSecond = 7
    var end = year + 1
    if end < limit, text.isKind(end, .dash),
      let second = (end..<min(limit, end + longestSecond)).first(where: { text.isYear($0) })
    {
      end = second + 1
    }
    // `1957-10-07`
    while end < limit, text.tokens[end].kind == .dash || text.tokens[end].kind == .number {
      end += 1
    }
    if end < limit, vocabulary.has(.year, in: text, at: end) {
      end += text.isMark(end + 1, ".") && end + 1 < limit ? 2 : 1
    }
    return end < limit && (text.isMark(end, "]") || text.isMark(end, ")")) ? end + 1 : end
  }

  private func tokenIndex(at offset: Int) -> Int {
    var (low, high) = (0, text.tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if text.tokens[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: - What stands behind

  private static let published = WordHash.of("published")
  private static let `in` = WordHash.of("in")

  private mutating func readPublishedIn(from start: Int) {
    let (published, preposition) = (Self.published, Self.in)
    guard
      let word = (start..<max(start, text.tokens.count - 1)).first(where: {
        text.tokens[$0].hash == published && text.tokens[$0 + 1].hash == preposition
      })
    else { return }
    let shelfmarks = ShelfmarkParser(
      text: text, vocabulary: vocabulary, authority: references.authority)
    let end = shelfmarks.end(from: word + 2)
    guard end > word + 2 else { return }
    citation.publishedIn = text.text(tokens: word + 2..<end).foldingBlanks
    note(.publishedIn, word + 2..<end)
  }
}
