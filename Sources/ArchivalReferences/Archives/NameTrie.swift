/// Names, letter by letter, so that a text is compared with all of them at once.
///
/// Names are compared by their letters and digits in lower case: `АВП РФ`, `А.В.П. РФ` and `АВПРФ` are
/// one name.
struct NameTrie: Sendable {
  /// The steps from node to node in a table with open addressing: a text is looked up letter by
  /// letter, and a dictionary was measured at ten times the cost.
  private var keys: [UInt64]
  private var targets: [Int32]
  private var count = 0
  private var valueAtNode: [Int32]
  /// A bit for each letter that a name begins with, shared by letters of other scripts: most words of a
  /// text begin with another.
  private var firstLetters: UInt64 = 0

  /// The node before the first letter.
  private static let root: Int32 = 0
  private static let noValue: Int32 = -1

  init() {
    keys = Array(repeating: 0, count: 1024)
    targets = Array(repeating: 0, count: 1024)
    valueAtNode = [Self.noValue]
  }

  /// Gives a name a value, unless it has one.
  mutating func insert(_ name: String, value: Int) {
    var node = Self.root
    if let first = name.unicodeScalars.lazy.compactMap(Self.letter).first {
      firstLetters |= Self.bit(of: first)
    }
    for scalar in name.unicodeScalars {
      guard let letter = Self.letter(scalar) else { continue }
      if let next = next(from: node, letter) {
        node = next
      } else {
        let next = Int32(valueAtNode.count)
        valueAtNode.append(Self.noValue)
        addStep(from: node, letter, to: next)
        node = next
      }
    }
    if node != Self.root, valueAtNode[Int(node)] == Self.noValue {
      valueAtNode[Int(node)] = Int32(value)
    }
  }

  /// The value of a whole name.
  func value(of name: some StringProtocol) -> Int? {
    var node = Self.root
    for scalar in name.unicodeScalars {
      guard let letter = Self.letter(scalar) else { continue }
      guard let next = next(from: node, letter) else { return nil }
      node = next
    }
    let value = valueAtNode[Int(node)]
    return value == Self.noValue ? nil : Int(value)
  }

  /// The value of the longest name that begins at a token, and the index behind the name.
  func longestName(in text: TokenizedText, at start: Int) -> (value: Int, end: Int)? {
    guard start < text.tokens.count else { return nil }
    let lead = text.bytes[text.tokens[start].range.lowerBound]
    if lead < 0x80, firstLetters & Self.bit(of: UInt32(lead | 0x20)) == 0 { return nil }
    return text.bytes.withUnsafeBufferPointer { bytes in
      var node = Self.root
      var longest: (Int, Int)?
      for index in start..<text.tokens.count {
        let token = text.tokens[index]
        var offset = token.range.lowerBound
        while offset < token.range.upperBound {
          let (scalar, width) = ScalarReader.scalar(in: bytes, at: offset)
          offset += width
          guard let letter = Self.letter(scalar) else { continue }
          guard let next = next(from: node, letter) else { return longest }
          node = next
        }
        let value = valueAtNode[Int(node)]
        if value != Self.noValue, token.isWordOrNumber, !Self.isLabel(index, from: start, in: text)
        {
          longest = (Int(value), index + 1)
        }
      }
      return longest
    }
  }

  /// Whether a letter begins the levels: `ERA, f. 5` is no `ERAF`; the letters of `U.S.` are no labels.
  private static func isLabel(_ index: Int, from start: Int, in text: TokenizedText) -> Bool {
    index > start + 1 && text.isSingleLetter(index) && !text.isKind(index - 1, .word)
      && text.tokens[index].followsBlank && !text.isSingleLetter(index - 2)
  }

  /// The bit of a letter: one of the lower half for a Latin one.
  private static func bit(of letter: UInt32) -> UInt64 {
    letter < 0x80 ? 1 << UInt64(letter & 31) : 1 << UInt64(32 | letter & 31)
  }

  private static func key(_ node: Int32, _ letter: UInt32) -> UInt64 {
    // Never 0, which marks an empty slot: no letter is U+0000.
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(letter)
  }

  private static func slot(_ key: UInt64, in count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
  }

  private func next(from node: Int32, _ letter: UInt32) -> Int32? {
    let key = Self.key(node, letter)
    var slot = Self.slot(key, in: keys.count)
    while keys[slot] != 0 {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  private mutating func addStep(from node: Int32, _ letter: UInt32, to next: Int32) {
    if count * 2 >= keys.count { grow() }
    store(Self.key(node, letter), next)
    count += 1
  }

  private mutating func store(_ key: UInt64, _ target: Int32) {
    var slot = Self.slot(key, in: keys.count)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    targets[slot] = target
  }

  private mutating func grow() {
    let (oldKeys, oldTargets) = (keys, targets)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    targets = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, target) in zip(oldKeys, oldTargets) where key != 0 { store(key, target) }
  }

  /// The character in lower case; nil when it is neither a letter nor a digit.
  private static func letter(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return scalar.value
    case 0x41...0x5A: return scalar.value | 0x20
    case 0x00...0x7F: return nil
    case 0x400...0x45F: return LetterFolding.lowercase(scalar)
    default: break
    }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil,
      !TokenizedText.isApostrophe(scalar)
    else { return nil }
    return LetterFolding.lowercase(scalar)
  }
}
