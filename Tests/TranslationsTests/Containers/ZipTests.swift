import Foundation
import RepositoryFiles
import Testing
import Translations

@Suite("A zip archive")
struct ZipTests {
  /// What became of each entry: its title, or the code of its failure.
  private func outcomes(_ name: String) throws -> [[String]] {
    try FixtureReading.contents(of: FixtureReading.broken(name)).parts.map { part in
      let outcome =
        switch part.content {
        case .success(let read): read.translation.title
        case .failure(let error): error.code
        }
      return [part.name ?? "", outcome]
    }
  }

  private let journal =
    "Journal of Soviet Ambassador to the DPRK P.D. Veretennikov for 3 March 1958"

  @Test("gives its good entries, and refuses names that lead out of it and archives in it")
  func hostile() throws {
    #expect(
      try outcomes("hostile.zip") == [
        ["../../etc/cron.d/job", "unsafe-name"], ["/etc/passwd", "unsafe-name"],
        ["C:/letter.txt", "unsafe-name"], ["letters/ok.txt", journal], ["page.htm", journal],
        ["inner.zip", "nested-archive"],
      ])
  }

  @Test("passes over what a browser saved beside a page")
  func companions() throws {
    let contents = try FixtureReading.contents(of: FixtureReading.broken("hostile.zip"))
    #expect(contents.passedOver == 2)
  }

  @Test("that breaks off gives the entries before the break, and the rest as one failed part")
  func truncated() throws {
    #expect(
      try outcomes("truncated.zip") == [
        ["first.txt", "Telegram from Ambassador Veretennikov on the Purchase of Printing Paper"],
        ["second.txt", "broken-archive"],
      ])
  }

  @Test("that unpacks to a mountain is given up where it shows, and says so")
  func bomb() throws {
    #expect(
      try outcomes("bomb.zip") == [
        ["bomb-0.png", "unknown-format"], ["bomb-1.png", "unknown-format"],
        ["bomb-2.png", "unknown-format"], ["bomb-3.png", "archive-bomb"],
      ])
  }

  @Test("with a password names each entry that is locked")
  func encrypted() throws {
    #expect(try outcomes("locked.zip") == [["letter.txt", "encrypted"]])
  }

  @Test("of Russian Windows has its names in Russian")
  func codePage866() throws {
    let archive =
      "UEsDBBQAAAAAAAAAIQCDFtyMAQAAAAEAAAAKAAAAj6jh7KyuLnR4dHhQSwECFAMUAAAAAAAAACEAgxbc"
      + "jAEAAAABAAAACgAAAAAAAAAAAAAAgAEAAAAAj6jh7KyuLnR4dFBLBQYAAAAAAQABADgAAAApAAAAAAA="
    let bytes = Array(try #require(Data(base64Encoded: archive)))
    let parts = try DocumentReader(asText: true).contents(of: bytes).parts
    #expect(parts.map(\.name) == ["Письмо.txt"])
  }

  @Test("without entries is refused as empty")
  func empty() {
    let end: [UInt8] = [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)
    #expect(throws: UnreadableInput.empty) { try DocumentReader().contents(of: end) }
  }
}
