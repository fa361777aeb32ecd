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

  @Test(
    "elsewhere stands for nothing else",
    arguments: [
      "https://example.org/document/115935", "https://digitalarchive.wilsoncenter.org/", "x", "",
      "https://digitalarchive.wilsoncenter.org/node/115935",
    ])
  func elsewhere(text: String) {
    #expect(DocumentAddress(text).canonical == nil)
  }
}
