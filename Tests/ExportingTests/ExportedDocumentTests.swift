import Catalog
import Exporting
import PersonNames
import Querying
import Testing

@Suite("An exported document")
struct ExportedDocumentTests {
  @Test(
    "has the type and the genre that its title announces",
    arguments: [
      ("Journal of Soviet Ambassador", "manuscript", "Journal"),
      ("From the Diary of an Attaché", "manuscript", "Diary"),
      ("Letter from A to B on the Journal", "personal_communication", "Letter"),
      ("Ciphered Telegram No. 321", "personal_communication", "Ciphered telegram"),
      ("Note Verbale on Fisheries", "personal_communication", "Note verbale"),
      ("Memorandum of Conversation on a Letter", "document", "Memorandum of conversation"),
      ("Report, Hungarian Embassy", "document", "Report"),
      ("On the Stay of a Delegation and its Letter", "document", nil),
      ("", "document", nil),
    ])
  func genre(title: String, type: String, genre: String?) throws {
    let item = try DraftCatalog.item(.titled(title))
    #expect(item["type"] as? String == type)
    #expect(item["genre"] as? String == genre)
    let lines = try DraftCatalog.lines(.titled(title))
    #expect(lines.first == "TY  - MANSCPT")
    #expect(lines.filter { $0.hasPrefix("M3") } == (genre.map { ["M3  - \($0)"] } ?? []))
  }

  @Test("names its people by their part in it, and nobody who is merely mentioned")
  func people() throws {
    let draft = DocumentDraft.titled("Letter") {
      $0.people = [
        .init(name: PersonName("A.M. Puzanov"), role: .author, mentions: 1),
        .init(name: PersonName("Kim Il Sung"), role: .addressee, mentions: 1),
        .init(name: PersonName("Martin Ashdowne"), role: .translator, mentions: 1),
        .init(name: PersonName("Jonas Ekelundh"), role: .contributor, mentions: 1),
        .init(name: PersonName("Pak Deok-ryong"), role: .mentioned, mentions: 4),
      ]
    }
    let item = try DraftCatalog.item(draft)
    #expect(names(item["author"]) == [["family": "Puzanov", "given": "A.M."]])
    #expect(names(item["recipient"]) == [["literal": "Kim Il Sung"]])
    #expect(names(item["translator"]) == [["family": "Ashdowne", "given": "Martin"]])
    #expect(names(item["contributor"]) == [["family": "Ekelundh", "given": "Jonas"]])

    let lines = try DraftCatalog.lines(draft)
    #expect(lines.contains("AU  - Puzanov, A.M."))
    #expect(lines.contains("A4  - Ashdowne, Martin"))
    #expect(lines.contains("N1  - Addressee: Kim Il Sung"))
    #expect(lines.contains("N1  - Contributor: Jonas Ekelundh"))
    #expect(!lines.contains { $0.contains("Pak") })
  }

  @Test("is cited by its number elsewhere, or else by its id")
  func key() throws {
    let numbered = DocumentDraft.titled("Report") {
      $0.identifiers = [
        DocumentIdentifier(scheme: "url", value: "https://example.org/document/7"),
        DocumentIdentifier(scheme: "wilson", value: "7"),
      ]
    }
    #expect(try DraftCatalog.item(numbered)["id"] as? String == "wilson:7")
    #expect(try DraftCatalog.lines(.titled("Report"))[1] == "ID  - kartoteka:1")
  }

  @Test("stays within its lines and its strings, whatever its text is")
  func hostile() throws {
    let title = "A\u{1B}[31m \"quoted\" \u{9B}\\\r\nTY  - JOUR\u{2028}ER  - \u{1}"
    let draft = DocumentDraft.titled(title) { $0.texts[.summary] = "One.\n\nTwo.\n" }
    let catalog = try DraftCatalog()
    try catalog.insert([draft])

    let ris = try ExportFormat.ris.text(of: catalog.documents())
    #expect(
      ris == """
        TY  - MANSCPT
        ID  - kartoteka:1
        TI  - A [31m "quoted" \\ TY - JOUR ER -
        AB  - One. Two.
        ER  -\u{20}

        """)

    let json = try ExportFormat.cslJSON.text(of: catalog.documents())
    #expect(
      !json.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    let item = try DraftCatalog.item(draft)
    #expect(item["title"] as? String == title)
    #expect(item["abstract"] as? String == "One.\n\nTwo.\n")
  }

  @Test("keeps its place among more of them than are read at once")
  func many() throws {
    let catalog = try DraftCatalog()
    let numbers = (1...1001).map(String.init)
    try catalog.insert(
      numbers.map { number in
        .titled("Report \(number)") {
          $0.identifiers = [DocumentIdentifier(scheme: "wilson", value: number)]
        }
      })
    let documents = try catalog.documents()
    #expect(documents.map(\.title) == numbers.map { "Report \($0)" })
    #expect(documents.map { $0.identifiers.map(\.value) } == numbers.map { [$0] })
  }

  private func names(_ value: Any?) -> [[String: String]]? {
    value as? [[String: String]]
  }
}
