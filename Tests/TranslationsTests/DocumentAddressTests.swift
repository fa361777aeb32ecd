import Testing
import Translations

@Suite("The address of a document")
struct DocumentAddressTests {
  private static let lasting = "https://digitalarchive.wilsoncenter.org/document/"

  @Test(
    "gives the number of the archive, at whatever host",
    arguments: [
      "https://digitalarchive.wilsoncenter.org/document/115935",
      "http://digitalarchive.wilsoncenter.org/document/115935",
      "https://wilson-center-digital-archive.dvincitest.com/document/115935",
      "https://wilson-center.drivingcreative.com/document/115935",
      "https://digitalarchive.wilsoncenter.org/document/115935.pdf?v=abc",
      "https://digitalarchive.wilsoncenter.org/document/115935/print",
      "digitalarchive.wilsoncenter.org/document/115935",
      "https://digitalarchive.wilsoncenter.org/document/115935#summary",
      "https://digitalarchive.wilsoncenter.org/document/115935.pdf?v=fb1efa4369c7131d694025b2d7c0bd77",
      "https://Digitalarchive.Wilsoncenter.org:443/document/115935",
      "http://digitalarchive.org/document/115935",
      "https://digitalarchive.wilsoncenter.org/srv/record/115935.json",
      "https://digitalarchive.wilsoncenter.org/search-results/4/%7B%22subject%22%3A%22208%22%7D/document/115935",
      "https://web.archive.org/web/20150712000000/http://digitalarchive.wilsoncenter.org/document/115935",
    ])
  func number(text: String) {
    let address = DocumentAddress(text)
    #expect(address.printed == text)
    #expect(address.wilsonNumber == "115935")
    #expect(address.canonical == Self.lasting + "115935")
  }

  @Test("can have a name in place of the number")
  func slug() {
    let address = DocumentAddress(Self.lasting + "journal-1958?page=2")
    #expect(address.wilsonNumber == nil)
    #expect(address.canonical == Self.lasting + "journal-1958")
  }

  @Test("can have a name that ends like a file")
  func slugOfFile() {
    #expect(DocumentAddress(Self.lasting + "journal-1958.pdf?v=1").wilsonSlug == "journal-1958")
  }

  @Test(
    "can have the number of a page, which is not that of the document",
    arguments: [
      "https://digitalarchive.wilsoncenter.org/node/89472",
      "https://wilson-center-digital-archive.dvincitest.com/node/89472",
      "https://digitalarchive.wilsoncenter.org/document/89472/download",
    ])
  func node(text: String) {
    let address = DocumentAddress(text)
    #expect(address.wilsonNode == "89472")
    #expect(address.wilsonNumber == nil)
    #expect(address.canonical == nil)
  }

  @Test(
    "elsewhere stands for nothing else",
    arguments: [
      "https://example.org/document/115935", "https://digitalarchive.wilsoncenter.org/", "x", "",
      "https://digitalarchive.wilsoncenter.org/node/115935",
      "https://digitalarchive.wilsoncenter.org/search-results/1/%7B%22subject%22%3A%221686%22%7D",
      "https://digitalarchive.wilsoncenter.org/search?search_api_fulltext=Korea&page=2",
      "https://digitalarchive.wilsoncenter.org/collection/491/local-nationalism",
    ])
  func elsewhere(text: String) {
    #expect(DocumentAddress(text).canonical == nil)
  }
}
