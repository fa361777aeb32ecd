/// Reads who obtained, contributed and translated a document.
///
///     credit   = activity { ( "," | "and" ) activity } [ "from" language ] [ "for" project ]
///                "by" [ project "by" ] names
///              | "trans." names
///     names    = name { ( "," | "and" ) name }
///
/// A name ends at a comma, at `and`, and at the full stop that ends the sentence; the one behind an
/// initial does not.
struct CreditParser {
  private let text: TokenizedText
  private let vocabulary: Vocabulary
  private var index: Int

  init(text: TokenizedText, vocabulary: Vocabulary, from start: Int) {
    self.text = text
    self.vocabulary = vocabulary
    self.index = start
  }

  private static let activities: [UInt64: Credit.Activity] = [
    WordHash.of("translated"): .translated, WordHash.of("translation"): .translated,
    WordHash.of("trans"): .translated, WordHash.of("tr"): .translated,
    WordHash.of("obtained"): .obtained, WordHash.of("contributed"): .contributed,
    WordHash.of("provided"): .contributed, WordHash.of("donated"): .contributed,
    WordHash.of("transcribed"): .transcribed, WordHash.of("compiled"): .compiled,
  ]
  private static let abbreviated: Set = [WordHash.of("trans"), WordHash.of("tr")]
  private static let and = WordHash.of("and")
  private static let by = WordHash.of("by")
  private static let `for` = WordHash.of("for")
  private static let from = WordHash.of("from")

  mutating func credits() -> [Credit] {
    var found: [Credit] = []
    while index < text.tokens.count {
      let start = index
      if vocabulary.has(.credit, in: text, at: index), let credit = parseCredit() {
        found.append(credit)
      } else {
        index = start + 1
      }
    }
    return found
  }

  private func activity(_ index: Int) -> Credit.Activity? {
    guard vocabulary.has(.credit, in: text, at: index) else { return nil }
    return Self.activities[text.tokens[index].hash]
  }

  private mutating func parseCredit() -> Credit? {
    let start = index
    var activities: Set<Credit.Activity> = []
    while let activity = activity(index) {
      activities.insert(activity)
      index += 1
      while text.isMark(index, ",") || isWord(index, Self.and) { index += 1 }
    }
    guard !activities.isEmpty else { return nil }
    if Self.abbreviated.contains(text.tokens[start].hash), text.isMark(index, ".") {
      index += 1
      if !isWord(index, Self.by), !isWord(index, Self.for) {
        return credit(activities, project: nil, from: start)
      }
    }
    var project: String?
    if isWord(index, Self.from) { _ = wordsBefore(by: index + 1) }
    if isWord(index, Self.for) { project = wordsBefore(by: index + 1) }
    guard isWord(index, Self.by) else { return nil }
    index += 1
    // `translated by NKIDP by Jane Example`, a slip for `for NKIDP`.
    let slip = index
    if project == nil, let first = text.tokens[safe: index], first.capitals >= 2,
      isWord(index + 1, Self.by)
    {
      project = text.text(first)
      index = slip + 2
    }
    return credit(activities, project: project, from: start)
  }

  private mutating func wordsBefore(by start: Int) -> String? {
    index = start
    while index < text.tokens.count, !isWord(index, Self.by), !isWord(index, Self.for),
      !isSentenceEnd(index)
    {
      index += 1
    }
    return index > start ? text.text(tokens: start..<index) : nil
  }

  private mutating func credit(
    _ activities: Set<Credit.Activity>, project: String?, from start: Int
  ) -> Credit? {
    guard let names = parseNames() else { return nil }
    return Credit(
      activities: activities, project: project, names: names.map(text.text(tokens:)),
      printed: text.text(tokens: names[0].lowerBound..<names[names.count - 1].upperBound),
      range: text.offsets(of: start..<names[names.count - 1].upperBound))
  }

  private mutating func parseNames() -> [Range<Int>]? {
    var names: [Range<Int>] = []
    var start = index
    func isName(_ end: Int) -> Bool { end > start && text.tokens[start].isCapitalized }
    while index < text.tokens.count, !isSentenceEnd(index) {
      // `obtained by A and translated by B`: the second credit begins behind the `and`.
      if activity(index) != nil || isWord(index, Self.for) { break }
      if text.isMark(index, ",") || isWord(index, Self.and) {
        if isName(index) { names.append(start..<index) }
        start = index + 1
      }
      index += 1
    }
    if isName(index) { names.append(start..<index) }
    return names.isEmpty ? nil : names
  }

  private func isWord(_ index: Int, _ hash: UInt64) -> Bool {
    text.isKind(index, .word) && text.tokens[index].hash == hash
  }

  private func isSentenceEnd(_ index: Int) -> Bool {
    if text.isMark(index, ";") || text.isMark(index, "<") || text.isMark(index, "(")
      || text.isKind(index, .number) || text.isMark(index, "]")
    {
      return true
    }
    guard text.isMark(index, ".") else { return false }
    guard let next = text.tokens[safe: index + 1] else { return true }
    return next.followsLineBreak || !isInitial(index - 1)
  }

  /// Whether a full stop behind the token belongs to it: an initial, or `Jr`, `St`, `Ye`.
  private func isInitial(_ index: Int) -> Bool {
    guard let token = text.tokens[safe: index], token.isCapitalized else { return false }
    return text.isSingleLetter(index) || token.range.count == 2
  }
}
