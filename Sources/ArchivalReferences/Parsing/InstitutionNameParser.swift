/// Reads the names of archives and libraries that are told by a word such as `archive` in them.
///
///     name = { word } [ "(" word { word } ")" ] { ( "," | "." ) city }
struct InstitutionNameParser {
  let text: TokenizedText
  let vocabulary: Vocabulary
  let names: ArchiveNameParser

  private static let longestName = 12
  /// `Records` are kept by an archive and are none; they tell one only together with another word.
  private static let records = WordHash.of("records")

  /// Whether a phrase can begin at a token: a word in upper case behind a mark.
  func beginsPhrase(_ index: Int) -> Bool {
    guard text.isKind(index, .word), text.tokens[index].isCapitalized else { return false }
    return index == 0 || !text.isKind(index - 1, .word)
  }

  /// The end of an archive's name with its abbreviation and its cities; nil when the words are no name.
  func end(from start: Int, upTo limit: Int) -> Int? {
    // `Bibliothèque de documentation internationale`: French names go on in lower case.
    let isToldAtOnce = vocabulary.has(.institution, in: text, at: start)
    var end = start
    while end < limit, end - start < Self.longestName,
      isNameWord(end) || (isToldAtOnce && text.isKind(end, .word))
    {
      end += 1
    }
    let isArchive = (start..<end).contains {
      vocabulary.has(.institution, in: text, at: $0) && text.tokens[$0].hash != Self.records
    }
    guard isArchive || names.known(at: start)?.archive.system == .shelfmark else { return nil }
    return behindCities(from: bracketEnd(from: end, upTo: limit), upTo: limit)
  }

  /// The name that ends some tokens: `FO 371/24761, The National Archives, UK`.
  func name(endingAt end: Int, downTo start: Int) -> Range<Int>? {
    let furthest = 24
    for first in max(start + 1, end - furthest)..<max(start + 1, end)
    where text.isMark(first - 1, ",") && beginsPhrase(first)
      && self.end(from: first, upTo: end) == end
    {
      return first..<end
    }
    return nil
  }

  /// Whether a word can stand in the name of an archive or office.
  func isNameWord(_ index: Int) -> Bool {
    guard text.isKind(index, .word) else { return false }
    return text.tokens[index].isCapitalized || text.tokens[index].range.count <= 3
      || vocabulary.has(.connector, in: text, at: index)
      || vocabulary.has(.institution, in: text, at: index)
  }

  /// The index behind the cities and countries that follow a name, such as `, Brasilia, Brazil`.
  ///
  /// A full stop can part them from it only as long as no abbreviation in brackets has closed the name.
  private func behindCities(from start: Int, upTo limit: Int) -> Int {
    let longestCity = 3
    var end = start
    while end < limit,
      text.isMark(end, ",") || (text.isMark(end, ".") && !text.isMark(end - 1, ")"))
    {
      var next = end + 1
      while next < limit, next - end <= longestCity, text.isKind(next, .word),
        text.tokens[next].isCapitalized, text.tokens[next].capitals <= longestCity
      {
        next += 1
      }
      let city = end + 1..<next
      next = bracketEnd(from: next, upTo: limit)
      guard !city.isEmpty, next == limit || text.isMark(next, ",") || text.isMark(next, "."),
        !city.contains(where: { vocabulary.has(.foreign, in: text, at: $0) })
      else { break }
      end = next
    }
    return end
  }

  private func bracketEnd(from end: Int, upTo limit: Int) -> Int {
    guard text.isMark(end, "(") else { return end }
    let furthest = min(limit, end + Self.longestName)
    guard let close = (end..<furthest).first(where: { text.isMark($0, ")") }) else { return end }
    return close + 1
  }
}
