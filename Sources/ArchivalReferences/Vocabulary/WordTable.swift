/// Words and pairs of words by their hash, in a table with open addressing.
///
/// Every word of a text is looked up, and most are not there: the first probe mostly tells.
struct WordTable: Sendable {
  /// What one word, or one pair of words, can be.
  struct Entry: Sendable {
    /// The number of the label; below 0 when it is none.
    var label: Int32 = -1
    var roles: WordRole = []
    /// Whether a pair of words begins with it.
    var beginsPair = false
  }

  private var keys: [UInt64]
  private var entries: [Entry]
  private var count = 0

  init() {
    keys = Array(repeating: 0, count: 2_048)
    entries = Array(repeating: Entry(), count: keys.count)
  }

  /// The entry of a word, nil when there is none.
  subscript(hash: UInt64) -> Entry? {
    var slot = slot(hash)
    while keys[slot] != 0 {
      if keys[slot] == hash { return entries[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Changes the entry of one word or of two with a blank between, and makes it where there is none.
  mutating func change(_ text: String, _ change: (inout Entry) -> Void) {
    let hashes = text.split(separator: " ").map { WordHash.of($0) }
    guard let first = hashes.first else { return }
    guard hashes.count == 2 else { return self.change(first, change) }
    self.change(first) { $0.beginsPair = true }
    self.change(WordHash.of(first, hashes[1]), change)
  }

  private mutating func change(_ hash: UInt64, _ change: (inout Entry) -> Void) {
    precondition(count < keys.count / 2, "the table of words is too small for the data files")
    var slot = slot(hash)
    while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (keys.count - 1) }
    if keys[slot] == 0 {
      keys[slot] = hash
      count += 1
    }
    change(&entries[slot])
  }

  private func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 29)) & (keys.count - 1)
  }
}
