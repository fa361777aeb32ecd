/// The square brackets of a text that match each other.
struct Brackets: Sendable {
  /// A pair, from the opening bracket to behind the closing one.
  struct Pair: Sendable {
    let range: Range<Int>
    /// How many pairs are around it.
    let depth: Int
  }

  /// The pairs in the order of their opening brackets.
  let pairs: [Pair]
  private let ends: [Int: Int]

  init(_ text: ApparatusText) {
    var open: [Int] = []
    var pairs: [Pair] = []
    for (place, byte) in text.bytes.enumerated() {
      if byte == UInt8(ascii: "[") {
        open.append(place)
      } else if byte == UInt8(ascii: "]"), let start = open.popLast() {
        pairs.append(Pair(range: start..<place + 1, depth: open.count))
      }
    }
    self.pairs = pairs.sorted { $0.range.lowerBound < $1.range.lowerBound }
    ends = Dictionary(
      uniqueKeysWithValues: pairs.map { ($0.range.lowerBound, $0.range.upperBound) })
  }

  /// Where the pair ends that opens at a place.
  func end(of place: Int) -> Int? { ends[place] }
}
