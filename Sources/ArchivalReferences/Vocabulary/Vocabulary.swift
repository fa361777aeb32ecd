/// The words that mean something in a reference: labels in every language, and those of ``WordRole``.
struct Vocabulary: Sendable {
  /// What one word, or one pair of words, can be.
  private struct Entry: Sendable {
    var label: Int32 = -1
    var roles: WordRole = []
    /// Whether a pair of words begins with it.
    var beginsPair = false
  }

  private var labels: [Label] = []
  private var entries: [UInt64: Entry] = [:]
  /// A bit for each word that may be an entry, so that most words of a text need no look-up.
  private var filter = [UInt64](repeating: 0, count: 256)

  init() {
    for row in TabSeparatedTable(PackageResources.labels_tsv).rows {
      guard let label = Label(row: row), let text = row.field(1) else { continue }
      labels.append(label)
      let number = Int32(labels.count - 1)
      add(text) { $0.label = number }
    }
    for row in TabSeparatedTable(PackageResources.words_tsv).rows {
      guard let role = row.field(0).flatMap(WordRole.init(named:)), let text = row.field(1) else {
        continue
      }
      add(text) { $0.roles.insert(role) }
    }
  }

  private mutating func add(_ text: String, _ change: (inout Entry) -> Void) {
    let hashes = text.split(separator: " ").map { WordHash.of($0) }
    guard let first = hashes.first else { return }
    if hashes.count == 2 {
      entries[first, default: Entry()].beginsPair = true
      note(first)
      change(&entries[WordHash.of(first, hashes[1]), default: Entry()])
    } else {
      change(&entries[first, default: Entry()])
      note(first)
    }
  }

  private mutating func note(_ hash: UInt64) {
    filter[Int(truncatingIfNeeded: hash >> 6) & 255] |= 1 << (hash & 63)
  }

  private func entry(_ hash: UInt64) -> Entry? {
    guard filter[Int(truncatingIfNeeded: hash >> 6) & 255] & (1 << (hash & 63)) != 0 else {
      return nil
    }
    return entries[hash]
  }

  /// Whether nothing is known of the word at an index: it is neither label nor role.
  func isOrdinary(_ token: Token) -> Bool {
    entry(token.hash) == nil
  }

  /// The label that begins at a token, and the index behind it and its full stop.
  ///
  /// Two words (`ed. khr.`) are tried before one.
  func label(in text: TokenizedText, at index: Int) -> (label: Label, end: Int)? {
    guard text.isKind(index, .word), let entry = entry(text.tokens[index].hash) else { return nil }
    if let (pair, end) = pair(entry, in: text, at: index), pair.label >= 0 {
      return (labels[Int(pair.label)], text.isMark(end, ".") ? end + 1 : end)
    }
    guard entry.label >= 0 else { return nil }
    return (labels[Int(entry.label)], text.isMark(index + 1, ".") ? index + 2 : index + 1)
  }

  /// The roles of the word at an index, and the index behind it; those of two words before those of one.
  func roles(in text: TokenizedText, at index: Int) -> (roles: WordRole, end: Int) {
    guard text.isKind(index, .word), let entry = entry(text.tokens[index].hash) else {
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
    entry(WordHash.of(word))?.roles.contains(.verso) ?? false
  }

  private func pair(
    _ entry: Entry, in text: TokenizedText, at index: Int
  ) -> (entry: Entry, end: Int)? {
    guard entry.beginsPair else { return nil }
    let second = text.isMark(index + 1, ".") || text.isMark(index + 1, "/") ? index + 2 : index + 1
    guard text.isKind(second, .word) else { return nil }
    let hash = WordHash.of(text.tokens[index].hash, text.tokens[second].hash)
    return entries[hash].map { ($0, second + 1) }
  }
}
