import ArchivalReferences
import Testing

@Suite("A sort key")
struct SortKeyTests {
  @Test("puts numbers in the order of an inventory")
  func order() {
    let inOrder = [
      "1", "1a", "1b", "2", "6", "06", "10", "10a", "72", "99", "102", "0102", "103", "1230",
      "А-5", "Р-99", "Р-7523",
    ]
    for (first, second) in zip(inOrder, inOrder.dropFirst()) {
      #expect(SortKey(first) < SortKey(second), "\(first) before \(second)")
    }
    #expect(inOrder.reversed().sorted { SortKey($0) < SortKey($1) } == inOrder)
  }

  @Test(
    "is the same for one number in two printings",
    arguments: [
      ("Р-7523", "P-7523"), ("Р-7523", "р-7523"), ("1а", "1a"), ("1Б", "1б"), ("17 a", "17a"),
      ("91-B", "91-в"), ("ё", "е"),
    ])
  func same(first: String, second: String) {
    #expect(SortKey(first) == SortKey(second))
  }

  @Test(
    "tells different numbers apart",
    arguments: [
      ("0102", "102"), ("06", "6"), ("1", "1a"), ("1/2", "12"), ("1-2", "12"), ("Р-1", "1"),
    ])
  func different(first: String, second: String) {
    #expect(SortKey(first) != SortKey(second))
  }

  @Test("orders any two plain numbers as their values are ordered")
  func values() {
    var state: UInt64 = 88_172_645_463_325_252
    func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state >> (state % 60)
    }
    for _ in 0..<2_000 {
      let (first, second) = (next(), next())
      #expect((SortKey(String(first)) < SortKey(String(second))) == (first < second))
    }
  }
}
