import Catalog
import HistoricalDates
import Querying
import RepositoryFiles
import Testing

@Suite("A search")
struct SearchTests {
  let fixtures: FixtureCatalog

  init() throws {
    fixtures = try FixtureCatalog()
  }

  private func search(_ query: String, _ filter: (inout SearchRequest) -> Void = { _ in }) throws
    -> SearchResults
  {
    var request = SearchRequest(query: query)
    filter(&request)
    return try fixtures.catalog.search(request)
  }

  private func identifiers(_ results: SearchResults) -> [String] {
    results.hits.map { $0.identifier ?? $0.title }
  }

  @Test("finds words in any order, whatever their ending")
  func words() throws {
    #expect(try identifiers(search("crates exhibitions")).contains("wilson:99990008"))
    #expect(try search("crates exhibitions zeppelin").total == 0)
  }

  @Test("finds a phrase, also where a page break had cut it")
  func phrases() throws {
    #expect(try identifiers(search("\"handed to Han Sang-muk\"")) == ["wilson:99990002"])
    #expect(
      try identifiers(search("\u{201C}handed to Han Sang-muk\u{201D}")) == ["wilson:99990002"])
    #expect(try search("\"Sang-muk Han to handed\"").total == 0)
  }

  @Test("marks the hits in the snippet")
  func snippet() throws {
    let hit = try #require(try search("hydropower").hits.first)
    #expect(hit.snippet.contains("**hydropower**"))
  }

  @Test("puts a hit in the title first")
  func rank() throws {
    let best = try #require(try search("exhibition").hits.first)
    #expect(best.title.contains("Exhibition"))
  }

  @Test(
    "finds a document by the place of its original, in any notation",
    arguments: [
      ("F. 09901", 7), ("ф. 09901, оп. 14", 7), ("AVPRF F.09901. Op.14", 7),
      ("АВП РФ. Ф. 09901. Оп. 14. Д. 6", 5), ("TsKhSD, f. 9905, op. 28, d. 412", 1),
      ("f. P-99902", 1), ("F. 9999999", 0),
    ])
  func places(query: String, total: Int) throws {
    #expect(try search(query).total == total)
  }

  @Test("finds a document by its date")
  func dates() throws {
    #expect(try identifiers(search("1958-03-05")).contains("wilson:99990002"))
    #expect(try identifiers(search("5 March 1958")).first == "wilson:99990002")
    #expect(try search("March 1958").total >= 2)
  }

  @Test("is narrowed down by filters, and without words lists what they leave")
  func filters() throws {
    let all = RepositoryFiles.documentNames.count
    #expect(try search("").total == all)
    #expect(try search("") { $0.repository = "AVPRF" }.total == 7)
    #expect(try search("") { $0.repository = "АВП РФ" }.total == 7)
    #expect(try search("") { $0.repository = "TsKhSD" }.total == 2)
    #expect(try search("") { $0.fond = "9905" }.total == 2)
    #expect(
      try search("") {
        $0.fond = "09901"; $0.opis = "14"; $0.delo = "6"
      }.total == 5)
    #expect(try search("") { $0.person = "Yun Hak-cheol" }.total == 3)
    #expect(try search("") { $0.person = "VADKERTI" }.total == 2)
    #expect(try search("") { $0.to = CalendarDay(year: 1957, month: 12, day: 31) }.total == 3)
    #expect(
      try search("supung") {
        $0.from = CalendarDay(year: 1958, month: 3, day: 4)
        $0.to = CalendarDay(year: 1958, month: 3, day: 31)
      }.total == 1)
  }

  @Test("comes in pages that follow each other without gap or repetition")
  func pages() throws {
    var seen: [Int64] = []
    var offset: Int? = 0
    while let start = offset {
      let page = try search("") {
        $0.limit = 5; $0.offset = start
      }
      #expect(page.total == RepositoryFiles.documentNames.count)
      seen += page.hits.map(\.id)
      offset = page.next
    }
    #expect(seen.count == RepositoryFiles.documentNames.count)
    #expect(Set(seen).count == seen.count)
  }

  @Test(
    "is never a mistake, whatever is typed",
    arguments: [
      "Il'ichev", "AND", "OR", "NOT", "NEAR(", "NEAR(a b, 5)", "\"unbalanced", "\"", "\"\"", "'",
      "((((", "a AND", "title:x", "-x", "*", "x*", "^x", "{a b}: c", "f:1", "0102/13/72",
      "ВКП(б)", "№ 182", "--", ";", "'; DROP TABLE documents; --", "\\", "%", "_", "\u{0}",
      "a\u{0}b",
      "\u{1F4DA}", "毛泽东", "김일성", "e\u{301}", "\u{301}", "\u{FEFF}", "F.", "F. ", "0",
      "31 February 1957",
      String(repeating: "a ", count: 5_000), String(repeating: "(", count: 5_000),
    ])
  func anything(query: String) throws {
    let results = try search(query)
    #expect(results.query == query)
    #expect(results.total >= results.hits.count)
  }
}
