/// Names, letter by letter, so that a text is compared with all of them at once.
///
/// Names are compared by their letters and digits in lower case: `АВП РФ`, `А.В.П. РФ` and `АВПРФ` are
/// one name.
struct NameTrie: Sendable {
  private struct Step: Hashable {
    let node: Int32
    let letter: UInt32
  }

  private var steps: [Step: Int32] = [:]
  private var valueAtNode: [Int32: Int] = [:]
  private var nodes: Int32 = 1

  /// The node before the first letter.
  private static let root: Int32 = 0

  /// Gives a name a value, unless it has one.
  mutating func insert(_ name: String, value: Int) {
    var node = Self.root
    for scalar in name.unicodeScalars {
      guard let letter = Self.letter(scalar) else { continue }
      let step = Step(node: node, letter: letter)
      if let next = steps[step] {
        node = next
      } else {
        steps[step] = nodes
        node = nodes
        nodes += 1
      }
    }
    if node != Self.root, valueAtNode[node] == nil { valueAtNode[node] = value }
  }

  /// The value of a whole name.
  func value(of name: some StringProtocol) -> Int? {
    var node = Self.root
    for scalar in name.unicodeScalars {
      guard let next = self.node(after: node, scalar) else { return nil }
      node = next
    }
    return valueAtNode[node]
  }

  /// The value of the longest name that begins at a token, and the index behind the name.
  func longestName(in text: TokenizedText, at start: Int) -> (value: Int, end: Int)? {
    var node = Self.root
    var longest: (Int, Int)?
    for index in start..<text.tokens.count {
      for scalar in text.scalars(text.tokens[index]) {
        guard let next = self.node(after: node, scalar) else { return longest }
        node = next
      }
      if text.tokens[index].isWordOrNumber, let value = valueAtNode[node] {
        longest = (value, index + 1)
      }
    }
    return longest
  }

  /// The node that one more character leads to; nil when no name goes on with it.
  private func node(after node: Int32, _ scalar: Unicode.Scalar) -> Int32? {
    guard let letter = Self.letter(scalar) else { return node }
    return steps[Step(node: node, letter: letter)]
  }

  /// The character in lower case; nil when it is neither a letter nor a digit.
  private static func letter(_ scalar: Unicode.Scalar) -> UInt32? {
    if scalar.isASCII {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: return scalar.value
      case 0x41...0x5A: return scalar.value | 0x20
      default: return nil
      }
    }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
      return nil
    }
    // One letter for one: the few capitals that become two letters are in no archive's name.
    return scalar.properties.lowercaseMapping.unicodeScalars.first?.value
  }
}
