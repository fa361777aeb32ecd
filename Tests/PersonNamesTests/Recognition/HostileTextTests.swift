import PersonNames
import Testing

@Suite("People in hostile text")
struct HostileTextTests {
  private let recognizer = PersonRecognizer()

  @Test(
    "are not found in long runs of fragments",
    arguments: [
      "A. ", "(", "Kim", "-", "A.", "'s", "Kim-", "Ministers and ", "\u{301}", "’", "K\n",
    ])
  func readsRuns(_ fragment: String) {
    let text = String(repeating: fragment, count: 1_000_000 / fragment.utf8.count)
    #expect(recognizer.mentions(in: text).isEmpty)
  }

  @Test("have ranges inside the text and in order, whatever the bytes", arguments: 0..<40)
  func readsNoise(_ seed: UInt64) {
    let text = Noise(seed: seed).text(fragments: 400)
    let utf8 = Array(text.utf8)
    var end = 0
    for mention in recognizer.mentions(in: text) {
      #expect(mention.range.lowerBound >= end)
      #expect(mention.range.upperBound <= utf8.count)
      #expect(!mention.printed.isEmpty)
      #expect(utf8[mention.range.lowerBound] & 0xC0 != 0x80)
      end = mention.range.upperBound
    }
  }

  @Test("are all found when one name fills the text")
  func readsRepeatedNames() {
    let text = String(repeating: "Kim Il Sung, A. M. Puzanov, Puzanov; ", count: 10_000)
    #expect(recognizer.mentions(in: text).count == 30_000)
  }
}

/// Reproducible noise: random bytes, repaired to a string, between pieces of names.
private struct Noise {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  func text(fragments: Int) -> String {
    let pieces = [
      "Kim ", "Il-", "A.", "’s ", "Minister of ", "\n", "\n\n", "Comrades ", "Ё", "de ", "Mao",
    ]
    var noise = self
    var bytes: [UInt8] = []
    for _ in 0..<fragments {
      let value = noise.next()
      if value % 3 == 0 {
        bytes.append(contentsOf: pieces[Int(value >> 8) % pieces.count].utf8)
      } else {
        bytes.append(UInt8(truncatingIfNeeded: value >> 16))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state >> 1
  }
}
