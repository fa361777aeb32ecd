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
    self.init(text, in: 0..<text.bytes.count)
  }

  /// The pairs within a range.
  init(_ text: ApparatusText, in range: Range<Int>) {
    var open: [Int] = []
    var pairs: [Pair] = []
    for place in range {
      let byte = text.bytes[place]
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

  /// Where the outermost pair ends that opens in a line and goes on behind it; else the line's end.
  func end(ofLine line: Range<Int>) -> Int {
    line.lazy.compactMap { ends[$0] }.first { $0 > line.upperBound } ?? line.upperBound
  }

  /// Where the pair ends that opens at a place.
  func end(of place: Int) -> Int? { ends[place] }
}
