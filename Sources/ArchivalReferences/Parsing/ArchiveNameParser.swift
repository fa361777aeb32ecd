/// Reads the names of archives in front of a reference.
///
///     known   = name [ "(" word { word } ")" ] [ "," ( city | town "," before a fond ) ] separators
///     unknown = { word } [ "(" word { word } ")" [ "," city ] ] separators    before the label of a fond
struct ArchiveNameParser {
  let text: TokenizedText
  let authority: ArchiveAuthority
  let vocabulary: Vocabulary

  private static let longestName = 12

  /// The archive of the authority file whose name begins at a token.
  func known(at index: Int) -> ArchiveMention? {
    guard let (archive, nameEnd) = authority.archive(in: text, at: index) else { return nil }
    // `CPDOC Archives`
    let isLonger =
      vocabulary.has(.institution, in: text, at: nameEnd) && text.tokens[nameEnd].isCapitalized
      && text.isMark(nameEnd + 1, ",")
    var name = index..<bracketEnd(behind: isLonger ? nameEnd + 1 : nameEnd)
    var end = text.skippingSeparators(from: name.upperBound)
    if text.isMark(end, "\u{2F}") { end = name.upperBound }
    if archive.system == .fond, text.isPartingDash(end) { end += 1 }
    guard text.isKind(end, .word) else {
      return ArchiveMention(archive: archive, name: name, end: end)
    }
    if archive.system == .fond, let cityEnd = townEnd(at: end) {
      return ArchiveMention(archive: archive, name: name, end: cityEnd)
    }
    if let (_, cityEnd) = authority.cities.longestName(in: text, at: end),
      text.skippingSeparators(from: cityEnd) > cityEnd
    {
      end = text.skippingSeparators(from: cityEnd)
    } else if let (_, cityEnd) = authority.cities.longestName(in: text, at: end),
      case let bracketEnd = bracketEnd(behind: cityEnd), bracketEnd > cityEnd
    {
      // `Arkhiv ..., Moscow (AVPRF)`
      name = index..<bracketEnd
      end = text.skippingSeparators(from: bracketEnd)
    }
    return ArchiveMention(archive: archive, name: name, end: end)
  }

  /// The index behind a town that stands between commas before the label of a fond: `ГДА СБУ, Київ, ф. 65`.
  private func townEnd(at index: Int) -> Int? {
    guard text.isMark(index - 1, ","), text.isMark(index + 1, ","),
      text.tokens[index].capitals == 1, text.tokens[index].isCapitalized,
      vocabulary.label(in: text, at: index) == nil,
      vocabulary.label(in: text, at: index + 2)?.label.component == .level(.fond)
    else { return nil }
    return index + 2
  }

  /// The end of an abbreviation in brackets: `Central State Archive, Sofia (TsDA)`.
  func bracketEnd(behind end: Int) -> Int {
    guard text.isMark(end, "("), let first = text.tokens[safe: end + 1] else { return end }
    var isName = first.capitals > 0
    for close in end + 1..<min(end + 2 + Self.longestName, text.tokens.count) {
      if text.isMark(close, ")") { return isName ? close + 1 : end }
      // `(formerly RTsKhIDNI)`
      if text.tokens[close].capitals >= 2 { isName = true }
      guard isBracketPart(close) else { return end }
    }
    return end
  }

  /// Whether a name is printed as one that a shelfmark follows, and not in running prose.
  ///
  /// A short abbreviation has its capitals; behind a name of several words stands a mark.
  func isCitedName(_ mention: ArchiveMention) -> Bool {
    let first = text.tokens[mention.name.lowerBound]
    guard first.isCapitalized || text.isUncased(mention.name.lowerBound),
      !goesOnAsSentence(behind: mention.name.upperBound)
    else {
      return false
    }
    if mention.name.count == 1 {
      return first.range.count > 6 || first.capitals >= 2
    }
    let capitals = text.tokens[mention.name].filter { $0.capitals >= 2 }
    return !capitals.isEmpty || mention.end > mention.name.upperBound
      || text.isKind(mention.end, .number) || text.isMark(mention.end, "(")
  }

  /// Whether the words of a sentence follow a name without a mark: `IPN was opened in 1998`.
  private func goesOnAsSentence(behind end: Int) -> Bool {
    guard text.isKind(end, .word), !text.tokens[end].isCapitalized else { return false }
    return !vocabulary.has(.foreign, in: text, at: end)
      && vocabulary.label(in: text, at: end) == nil
  }

  /// An archive that stands behind the levels: `f. 5, op. 1, d. 2, RGANI`.
  func behind(_ end: Int) -> ArchiveMention? {
    var next = text.skippingSeparators(from: end)
    let isBracketed = text.isMark(next, "(")
    if isBracketed { next += 1 }
    guard next > end, let token = text.tokens[safe: next], token.capitals > 0,
      let mention = known(at: next), mention.archive.system == .fond
    else { return nil }
    // A label behind the name means that it begins the next reference.
    if vocabulary.label(in: text, at: mention.end) != nil
      || text.isKind(mention.end, .number)
    {
      return nil
    }
    guard isBracketed else {
      return ArchiveMention(
        archive: mention.archive, name: mention.name, end: mention.name.upperBound)
    }
    guard text.isMark(mention.name.upperBound, ")") else { return nil }
    return ArchiveMention(
      archive: mention.archive, name: mention.name, end: mention.name.upperBound + 1)
  }

  /// The words that stand before a label where the name of an archive is expected.
  ///
  /// They reach back to a comma, a bracket, a quotation mark or the end of a sentence. Of a longer
  /// phrase only the abbreviations at its end are the name, unless a word such as `archive` is in it.
  func unknown(before label: Int, downTo start: Int) -> Range<Int>? {
    var end = label
    while end > start,
      text.isMark(end - 1, ",") || text.isMark(end - 1, ".") || text.isMark(end - 1, ":")
        || text.isBullet(end - 1) || text.isPartingDash(end - 1)
    {
      end -= 1
    }
    // A word such as `Reference:` announces the place and is no archive.
    if end > start, vocabulary.has(.leadIn, in: text, at: end - 1),
      text.tokens[end - 1].capitals < 2
    {
      return nil
    }
    var closing = end
    let bracketEnd = cityStart(before: end).map { $0 - 1 } ?? end
    if text.isMark(bracketEnd - 1, ")"),
      let open = bracketStart(before: bracketEnd, downTo: start)
    {
      closing = open
    }
    let first = phraseStart(before: closing, downTo: start)
    guard first < closing else { return nil }
    let name = trimmed(first..<closing)
    guard let name else { return nil }
    guard isCity(name) else { return name.lowerBound..<end }
    // `Invented State Archive, Sofia, Fond 1`: behind a city only a telling name is one.
    guard label > name.lowerBound, text.isMark(name.lowerBound - 1, ","),
      let archive = unknown(before: name.lowerBound - 1, downTo: start), isTellingName(archive)
    else { return nil }
    return archive
  }

  /// The archive whose name stands in brackets at the end of an unknown one.
  func known(inBracketsOf name: Range<Int>) -> Archive? {
    guard let open = name.last(where: { text.isMark($0, "(") }),
      let (archive, end) = authority.archive(in: text, at: open + 1), text.isMark(end, ")")
    else { return nil }
    return archive
  }

  /// Whether a name is surely that of an archive: it holds an abbreviation or a word such as `archive`.
  func isTellingName(_ name: Range<Int>) -> Bool {
    name.contains {
      text.tokens[$0].capitals >= 2 || vocabulary.has(.institution, in: text, at: $0)
    }
  }

  /// Whether a word looks like the abbreviation of a state archive: `ДАХмО`, `DAKhO`, `ГАНО`.
  ///
  /// It begins with a letter that such names begin with, and has the A of `arkhiv` in it.
  func isArchiveAbbreviation(_ index: Int) -> Bool {
    let longest = 14
    let token = text.tokens[index]
    guard token.capitals >= 2, token.range.count <= longest else { return false }
    let letters = text.text(token)
    return letters.dropFirst().contains { $0 == "A" || $0 == "А" }
      && letters.first.map { "GTDRNOLPHCГЦДРНОЛПЄ".contains($0) } == true
  }

  private func bracketStart(before end: Int, downTo start: Int) -> Int? {
    var index = end - 2
    while index >= start, end - index <= Self.longestName {
      if text.isMark(index, "(") { return index }
      guard isBracketPart(index) else { return nil }
      index -= 1
    }
    return nil
  }

  /// Whether a token can stand in brackets behind a name: `(далі — ДАКО)`.
  private func isBracketPart(_ index: Int) -> Bool {
    text.isKind(index, .word) || text.isMark(index, ".") || text.isKind(index, .dash)
  }

  private func phraseStart(before end: Int, downTo start: Int) -> Int {
    var first = end
    while first > start, end - first < Self.longestName {
      let token = text.tokens[first - 1]
      guard
        token.kind == .word || token.kind == .dash || token.kind == .number
          || isTownMark(first - 1)
      else { break }
      first -= 1
      if token.followsLineBreak, first > start, text.isMark(first - 1, ".") { break }
    }
    while first < end, text.tokens[first].kind == .dash { first += 1 }
    return end > first && text.tokens[end - 1].kind == .dash ? end : first
  }

  /// Whether a full stop shortens the word for a town: `Держархів м. Києва`, `Госархив г. Москвы`.
  private func isTownMark(_ index: Int) -> Bool {
    text.isMark(index, ".") && text.isSingleLetter(index - 1)
      && !text.tokens[index - 1].isCapitalized && text.tokens[index - 1].followsBlank
      && text.tokens[safe: index + 1]?.isCapitalized == true
  }

  /// The part of a phrase that is a name.
  private func trimmed(_ phrase: Range<Int>) -> Range<Int>? {
    var first = phrase.lowerBound
    while first < phrase.upperBound, text.tokens[first].capitals < 2,
      !vocabulary.roles(in: text, at: first).roles.isDisjoint(with: [.leadIn, .ibid])
    {
      first = vocabulary.roles(in: text, at: first).end
    }
    guard first < phrase.upperBound else { return nil }
    let rest = first..<phrase.upperBound
    if text.tokens[first].isCapitalized,
      rest.contains(where: { vocabulary.has(.institution, in: text, at: $0) })
    {
      return rest
    }
    if let abbreviations = abbreviations(in: rest) { return abbreviations }
    let isShort = rest.count <= 5
    let isInitial = rest.count == 1 && text.isSingleLetter(first)
    return isShort && !isInitial && text.tokens[first].isCapitalized && isBoundary(first - 1)
      ? rest : nil
  }

  /// The abbreviations at the end of a phrase, with the region behind them: `ЦДІАК України`.
  private func abbreviations(in phrase: Range<Int>) -> Range<Int>? {
    let longestRegion = 3
    var run = phrase.upperBound
    while run > phrase.lowerBound, !isNamePart(run - 1), phrase.upperBound - run < longestRegion,
      text.tokens[run - 1].isCapitalized || vocabulary.has(.region, in: text, at: run - 1)
    {
      run -= 1
    }
    let region = run
    while run > phrase.lowerBound, isNamePart(run - 1) || isJoint(run - 1, after: phrase.lowerBound)
    {
      run -= 1
    }
    while run < region, text.tokens[run].kind == .dash { run += 1 }
    return run < region ? run..<phrase.upperBound : nil
  }

  /// Whether a token can stand in the abbreviated name of an archive: `ЦГАИПД СПб`, `НА РБ`.
  private func isNamePart(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.kind == .dash { return !token.followsBlank }
    return token.kind == .word && token.capitals >= 2
  }

  /// Whether a small word joins two abbreviations: `ЦДА на РБ`.
  private func isJoint(_ index: Int, after first: Int) -> Bool {
    index > first && vocabulary.has(.connector, in: text, at: index)
      && isNamePart(index - 1) && isNamePart(index + 1)
  }

  /// Where a city begins that stands between a bracket and the levels:
  /// `Central State Archive (TsDA), Sofia, Fond 1`.
  private func cityStart(before end: Int) -> Int? {
    let longestCity = 2
    guard text.isMark(end - 3, ")") || text.isMark(end - 4, ")") else { return nil }
    return (1...longestCity).lazy.map { end - $0 }.first { first in
      text.isMark(first - 1, ",") && text.isMark(first - 2, ")") && isCity(first..<end)
    }
  }

  private func isBoundary(_ index: Int) -> Bool {
    guard index >= 0 else { return true }
    return text.tokens[index].kind != .word
  }

  private func isCity(_ name: Range<Int>) -> Bool {
    authority.cities.longestName(in: text, at: name.lowerBound)?.end == name.upperBound
  }
}
