import ArchivalReferences
import Catalog
import HistoricalDates
import Querying
import RepositoryFiles
import Testing

@Suite("A document")
struct DocumentTests {
  let catalog: CatalogFile
  private let fixtures: FixtureCatalog

  init() throws {
    fixtures = try FixtureCatalog()
    catalog = fixtures.catalog
  }

  @Test(
    "is found under every name that it has",
    arguments: [
      "wilson:99990001", "99990001",
      "https://wilson-center-digital-archive.dvincitest.com/document/99990001",
      "https://digitalarchive.wilsoncenter.org/document/99990001",
    ])
  func names(text: String) throws {
    let document = try #require(try catalog.document(text))
    #expect(
      document.title
        == "Journal of Soviet Ambassador to the DPRK P.D. Veretennikov for 3 March 1958")
    #expect(try catalog.document(String(document.id)) == document)
  }

  @Test("is none under a name that nothing has", arguments: ["wilson:1", "0", "-1", "", "'"])
  func unknown(text: String) throws {
    #expect(try catalog.document(text) == nil)
  }

  @Test("comes with its references, its people and what was doubtful")
  func whole() throws {
    let document = try #require(try catalog.document("wilson:99990006"))
    let reference = try #require(document.references.first)
    #expect(reference.repositoryName == "Archive of Foreign Policy of the Russian Federation")
    #expect(reference.numbers == [.fond: "09901", .opis: "14", .papka: "88", .delo: "9"])
    #expect(reference.leaves.map(\.first) == [12])
    #expect(reference.leaves.map(\.last) == [17])
    #expect(document.persons.contains { $0.name == "Martin Ashdowne" && $0.role == "translator" })
    #expect(document.identifier?.description == "wilson:99990006")
  }

  @Test("knows its other versions, and they know it")
  func versions() throws {
    let folder = try TemporaryFolder()
    let catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
    func draft(_ title: String, _ identifier: DocumentIdentifier) -> DocumentDraft {
      var draft = DocumentDraft(
        title: title, body: "...", source: .init(layout: "record", parserVersion: 1, text: "{}"))
      draft.identifiers = [identifier]
      return draft
    }
    let translation = draft("Letter", DocumentIdentifier(scheme: "wilson", value: "1"))
    var original = draft("Письмо", DocumentIdentifier(scheme: "wilson-transcript", value: "7"))
    original.texts = [.versionOf: "wilson:1", .language: "ru"]
    try catalog.write { writer in
      // The version can come first.
      _ = try writer.insert(original)
      _ = try writer.insert(translation)
    }
    #expect(try catalog.document("wilson:1")?.relations.map(\.title) == ["Письмо"])
    #expect(try catalog.document("wilson:1")?.relations.map(\.language) == ["ru"])
    #expect(try catalog.document("wilson-transcript:7")?.relations.map(\.title) == ["Letter"])
  }

  @Test("is held by the issue of its journal, and is another's version by place, listy and day")
  func relations() throws {
    let folder = try TemporaryFolder()
    let catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
    let authority = ArchiveAuthority()
    let place = try #require(
      ReferenceParser(authority: authority).references(
        in: "AVPRF, f. 09901, op. 14, d. 6, ll. 41-58"
      ).first)
    func draft(_ title: String, date: String, period: String? = nil, language: String = "en")
      -> DocumentDraft
    {
      var draft = DocumentDraft(
        title: title, body: "...", source: .init(layout: "print", parserVersion: 1, text: "..."))
      draft.date = HistoricalDate(date)
      draft.period = period.flatMap(HistoricalDate.init)
      draft.texts = [.language: language]
      draft.references = [
        .init(place, role: .original, archive: authority.archive(named: "AVPRF"))
      ]
      return draft
    }
    try catalog.write { writer in
      _ = try writer.insert(
        draft("Journal", date: "16 March 1958", period: "1-15 March 1958"))
      _ = try writer.insert(
        draft("Journal for 3 March", date: "3 March 1958", period: "1-15 March 1958"))
      _ = try writer.insert(draft("Journal for 5 March", date: "5 March 1958"))
      _ = try writer.insert(draft("Journal for 20 March", date: "20 March 1958"))
      _ = try writer.insert(draft("Дневник за 5 марта", date: "5 March 1958", language: "ru"))
    }
    func relations(_ id: String) throws -> [String] {
      try #require(try catalog.document(id)).relations.map { "\($0.kind) \($0.id)" }
    }
    #expect(try relations("1") == ["entry 2", "entry 3", "entry 5"])
    #expect(try relations("2") == ["issue 1"])
    #expect(try relations("3") == ["issue 1", "version 5"])
    #expect(try relations("4") == [])
    #expect(try relations("5") == ["issue 1", "version 3"])
  }

  @Test("that names a place in its text has that as a cited reference")
  func cited() throws {
    let hits = try catalog.search(SearchRequest(query: "\"pair of through trains\"")).hits
    let hit = try #require(hits.first)
    let document = try #require(try catalog.document(String(hit.id)))
    #expect(document.references.map(\.role) == ["cited"])
    #expect(document.references.map(\.shortForm) == ["AVPRF f. 09901, op. 14, d. 9, ll. 61-66"])
  }
}

@Suite("The list of people")
struct PersonListTests {
  @Test("has the most named first, each once, under the spelling that most documents print")
  func list() throws {
    let fixtures = try FixtureCatalog()
    let persons = try fixtures.catalog.persons()
    let first = try #require(persons.first)
    #expect(first.name == "Han Sang-muk")
    #expect(first.documents == 10)
    #expect(first.otherNames == "Han Sang Muk")
    #expect(Set(persons.map(\.name)).count == persons.count)
    #expect(persons.map(\.documents) == persons.map(\.documents).sorted(by: >))
    let translators = try fixtures.catalog.persons(role: "translator", limit: 2)
    #expect(translators.map(\.name) == ["Eleanor Whitcombe", "Martin Ashdowne"])
  }
}
