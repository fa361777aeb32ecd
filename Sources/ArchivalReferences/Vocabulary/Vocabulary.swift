/// The words that mean something in a reference: labels in every language, and those of ``WordRole``.
///
/// A class, because every parser of a part holds it.
final class Vocabulary: Sendable {
  private let labels: [Label]
  private let entries: WordTable

  init() {
    var labels: [Label] = []
    var entries = WordTable()
    for row in TabSeparatedTable(PackageResources.labels_tsv).rows {
      guard let label = Label(row: row), let text = row.field(1) else { continue }
      labels.append(label)
      entries.change(text) { $0.label = Int32(labels.count - 1) }
    }
    for row in TabSeparatedTable(PackageResources.words_tsv).rows {
      guard let role = row.field(0).flatMap(WordRole.init(named:)), let text = row.field(1) else {
        continue
      }
      entries.change(text) { $0.roles.insert(role) }
    }
    self.labels = labels
    self.entries = entries
  }

  /// Whether nothing is known of a word: it is neither label nor role.
  func isOrdinary(_ token: Token) -> Bool {
    entries[token.hash] == nil
  }

  /// The label that begins at a token, and the index behind it and its full stop.
  ///
  /// Two words (`ed. khr.`) are tried before one.
  func label(in text: TokenizedText, at index: Int) -> (label: Label, end: Int)? {
    guard text.isKind(index, .word), let entry = entries[text.tokens[index].hash] else {
      return nil
    }
    if let (pair, end) = pair(entry, in: text, at: index), pair.label >= 0 {
      return (labels[Int(pair.label)], text.isMark(end, ".") ? end + 1 : end)
    }
    guard entry.label >= 0 else { return nil }
    return (labels[Int(entry.label)], text.isMark(index + 1, ".") ? index + 2 : index + 1)
  }

  /// The roles of the word at an index, and the index behind it.
  ///
  /// Those of two words (`там же`) count before those of one.
  func roles(in text: TokenizedText, at index: Int) -> (roles: WordRole, end: Int) {
    guard text.isKind(index, .word), let entry = entries[text.tokens[index].hash] else {
      return ([], index + 1)
    }
    if let (pair, end) = pair(entry, in: text, at: index), !pair.roles.isEmpty {
      return (pair.roles, end)
    }
    return (entry.roles, index + 1)
  }

  /// Whether the word at an index has a role.
  func has(_ role: WordRole, in text: TokenizedText, at index: Int) -> Bool {
    roles(in: text, at: index).roles.contains(role)
  }

  /// Whether a part of a word is a word for the back of a leaf.
  func isVerso(_ word: Substring) -> Bool {
    entries[WordHash.of(word)]?.roles.contains(.verso) ?? false
  }

  private func pair(
    _ entry: WordTable.Entry, in text: TokenizedText, at index: Int
  ) -> (entry: WordTable.Entry, end: Int)? {
    guard entry.beginsPair else { return nil }
    let second = text.isMark(index + 1, ".") || text.isMark(index + 1, "/") ? index + 2 : index + 1
    guard text.isKind(second, .word) else { return nil }
    let hash = WordHash.of(text.tokens[index].hash, text.tokens[second].hash)
    return entries[hash].map { ($0, second + 1) }
  }
}
