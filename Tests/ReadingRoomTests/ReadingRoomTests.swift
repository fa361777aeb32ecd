import Catalog
import Foundation
import Importing
import ReadingRoom
import RepositoryFiles
import Testing

@Suite("The reading room")
struct ReadingRoomTests {
  let folder: TemporaryFolder
  let room: ReadingRoom

  init() throws {
    folder = try TemporaryFolder()
    let path = folder.path("catalog.sqlite")
    let writing = try CatalogFile(writingTo: path)
    _ = try Importer(into: writing).run([
      RepositoryFiles.documents.path,
      RepositoryFiles.broken.appending(path: "hostile-markup.txt").path,
    ])
    room = try ReadingRoom(catalog: CatalogFile(readingFrom: path))
  }

  private func get(_ address: String) async throws -> Answer {
    try await Visitor(room: room).get(address)
  }

  @Test("lists all documents on its first page")
  func home() async throws {
    let page = try await get("/")
    #expect(page.status == 200)
    #expect(page.text.contains("13 documents"))
    #expect(page.text.contains("<a href=\"/documents/"))
  }

  @Test("finds documents and marks the hits")
  func search() async throws {
    let page = try await get("/search?q=hydropower%20turbines")
    #expect(page.status == 200)
    #expect(page.text.contains("3 documents"))
    #expect(page.text.contains("<mark>hydropower</mark>"))
  }

  @Test("shows a document with its reference, its people and its text in paragraphs")
  func document() async throws {
    let page = try await get("/documents/8")
    #expect(page.status == 200)
    #expect(page.text.contains("AVPRF f. 09901, op. 14, p. 88, d. 9, ll. 12-17"))
    #expect(page.text.contains("Martin Ashdowne"))
    #expect(page.text.contains("<p id=\"p3\">"))
  }

  @Test("shows hostile markup as text, on every page")
  func escaping() async throws {
    for address in ["/", "/search?q=%3Cscript%3Ealert(1)%3C/script%3E", "/documents/13"] {
      let page = try await get(address)
      #expect(page.status == 200)
      #expect(!page.text.contains("<script"))
    }
    #expect(try await get("/documents/13").text.contains("&lt;script&gt;"))
  }

  @Test(
    "says so where nothing is",
    arguments: ["/documents/999", "/documents/x", "/nothing", "/documents/8/x"])
  func notFound(address: String) async throws {
    #expect(try await get(address).status == 404)
  }

  @Test("refuses a query that is too long")
  func longQuery() async throws {
    let page = try await get("/search?q=" + String(repeating: "a", count: 3_000))
    #expect(page.status == 400)
  }

  @Test(
    "never fails because of what is asked",
    arguments: [
      "q=%22", "q=AND", "q=NEAR(", "q=%00", "q=%FF", "q='", "offset=-5", "offset=99999999999",
      "q=a&offset=x", "q=%F0%9F%93%9A", "&&=&", "q",
    ])
  func anything(query: String) async throws {
    #expect(try await get("/search?" + query).status == 200)
  }

  @Test(
    "forbids everything that a page does not need",
    arguments: ["/", "/documents/8", "/nothing", "/style.css"])
  func headers(address: String) async throws {
    let headers = try await get(address).headers
    #expect(headers["content-security-policy"]?.hasPrefix("default-src 'none'") == true)
    #expect(headers["x-content-type-options"] == "nosniff")
    #expect(headers["referrer-policy"] == "no-referrer")
  }
}
