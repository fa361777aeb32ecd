/// Reads who obtained, contributed and translated a document.
///
///     credit   = activity { ( "," | "and" ) activity } [ "for" project ] "by" names
///     names    = name { ( "," | "and" ) name }
///
/// A name ends at a comma, at `and`, and at the full stop that ends the sentence; the one behind an
/// initial does not.
struct CreditParser {
  private let text: TokenizedText
  private var index: Int

  init(text: TokenizedText, from start: Int) {
    self.text = text
    self.index = start
  }

  mutating func credits() -> [Credit] {
    var found: [Credit] = []
    while index < text.tokens.count {
      let start = index
      if let credit = parseCredit() {
        found.append(credit)
      } else {
        index = start + 1
      }
    }
    return found
  }

  private mutating func parseCredit() -> Credit? {
    var activities: Set<Credit.Activity> = []
    while let activity = Credit.Activity(rawValue: word(index)) {
      activities.insert(activity)
      index += 1
      while text.isMark(index, ",") || word(index) == "and" { index += 1 }
    }
    guard !activities.isEmpty else { return nil }
    var project: String?
    if word(index) == "for" {
      let start = index + 1
      index = start
      while index < text.tokens.count, word(index) != "by", !isSentenceEnd(index) { index += 1 }
      if index > start { project = text.text(tokens: start..<index) }
    }
    guard word(index) == "by" else { return nil }
    index += 1
    let names = parseNames()
    return names.isEmpty ? nil : Credit(activities: activities, project: project, names: names)
  }

  private mutating func parseNames() -> [String] {
    var names: [String] = []
    var start = index
    func name(before end: Int) -> [String] {
      end > start && text.isCapitalized(text.tokens[start])
        ? [text.text(tokens: start..<end)] : []
    }
    while index < text.tokens.count, !isSentenceEnd(index) {
      let isSeparator = text.isMark(index, ",") || word(index) == "and"
      // `obtained by A and translated by B`: the second credit begins behind the `and`.
      if Credit.Activity(rawValue: word(index)) != nil || word(index) == "for" { break }
      if isSeparator {
        names += name(before: index)
        start = index + 1
      }
      index += 1
    }
    return names + name(before: index)
  }

  private func word(_ index: Int) -> String {
    guard index < text.tokens.count, text.tokens[index].kind == .word else { return "" }
    return text.folded(text.tokens[index])
  }

  private func isSentenceEnd(_ index: Int) -> Bool {
    if text.isMark(index, ";") || text.isMark(index, "<") { return true }
    guard text.isMark(index, ".") else { return false }
    guard index + 1 < text.tokens.count else { return true }
    if text.tokens[index + 1].followsLineBreak { return true }
    return !isInitial(index - 1)
  }

  private func isInitial(_ index: Int) -> Bool {
    guard text.tokens.indices.contains(index), text.isCapitalized(text.tokens[index]) else {
      return false
    }
    return text.text(text.tokens[index]).unicodeScalars.count <= 2
  }
}
