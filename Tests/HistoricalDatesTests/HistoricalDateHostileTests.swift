import HistoricalDates
import Testing

@Suite("Hostile text", .timeLimit(.minutes(1)))
struct HistoricalDateHostileTests {
  @Test(
    "of a megabyte is no date",
    arguments: [
      "1", "(", "()", "[", "((1957", "1957-", "1957/", ".", "..", "?", "\u{438}\u{306}",
      "October ", "October", "not later ", "16-", "16.10.", "from ", "the ", "circa ", "— ", "Ж",
      "o. ", "б/", "7 (", "[1956,", "not ", "1 or ", "«7» ", "XIX ", "first ",
    ])
  func megabyte(unit: String) {
    let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
    #expect(HistoricalDate(text) == nil)
    #expect(HistoricalDate.first(in: text) == nil)
  }

  @Test(
    "hides no date: one at the end of a megabyte is found", arguments: ["1", "(", "Oct ", "16-"])
  func dateAtTheEnd(unit: String) throws {
    let noise = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
    let found = try #require(HistoricalDate.first(in: noise + " ; 7 October 1957"))
    #expect(found.date.edtf == "1957-10-07")
    #expect(found.range == noise.utf8.count + 3..<noise.utf8.count + 17)
  }

  @Test("in deep brackets is still read")
  func deepBrackets() {
    let depth = 100_000
    let text = String(repeating: "(", count: depth) + "1957" + String(repeating: ")", count: depth)
    #expect(HistoricalDate(text)?.edtf == "1957")
  }

  @Test("of random bytes is read without harm, and what is found lies inside it")
  func randomBytes() {
    var random = SplitMix(state: 11)
    let pieces = [
      "7", "16", "1957", "October", "марта", "X", ".", "-", "–", "/", " ", ",", "(", "[", "?", "]",
      "г.", "from", "to", "circa", "early", "s", "..", "~", "Monday",
      "O.S.", "or", "]", "corrected to", "half", "XIX", "в.", "57", "12/25", "XX", "n.d.", "7:30",
    ]
    for _ in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<random.number(0...12) {
        if random.number(0...4) == 0 {
          bytes.append(UInt8(truncatingIfNeeded: random.next()))
        } else {
          bytes += Array(random.pick(pieces).utf8)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      if let edtf = HistoricalDate(text)?.edtf { #expect(HistoricalDate(edtf)?.edtf == edtf) }
      guard let found = HistoricalDate.first(in: text) else { continue }
      #expect(found.range.upperBound <= text.utf8.count)
      #expect(found.date.text == String(decoding: Array(text.utf8)[found.range], as: UTF8.self))
    }
  }
}
