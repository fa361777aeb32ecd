import Foundation
import RepositoryFiles
import Testing
import Translations

@Suite("Broken input")
struct BrokenInputTests {
  private let reader = PrintLayoutReader()

  @Test(
    "is refused with the reason and the line",
    arguments: [
      ("empty.txt", "empty-file", nil),
      ("blank.txt", "empty-file", nil),
      ("picture.png", "unknown-format", nil),
      ("control-bytes.txt", "not-text", 1),
      ("not-a-translation.txt", "not-a-translation", nil),
      ("only-labels.txt", "only-labels", nil),
    ] as [(String, String, Int?)])
  func refused(name: String, code: String, line: Int?) throws {
    let error = #expect(throws: UnreadableInput.self) { try read(name) }
    #expect(error?.code == code)
    if let line { #expect(error?.line == line) }
  }

  @Test("names the line that is in no encoding")
  func notUTF8() throws {
    let name = "invalid-utf8.txt"
    let lines = try Data(contentsOf: RepositoryFiles.broken.appending(path: name))
      .split(separator: 0x0A, omittingEmptySubsequences: false)
    let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
    let error = #expect(throws: UnreadableInput.self) { try read(name) }
    #expect(error?.code == "not-utf-8")
    #expect(error?.line == line)
  }

  @Test("that breaks off in the citation is read as far as it goes")
  func truncated() throws {
    let translation = try read("truncated.txt")
    #expect(!translation.title.isEmpty)
    #expect(translation.diagnostics.contains { $0.code == .emptyBody })
  }

  @Test("that is hostile is kept as it is, and control characters are reported")
  func hostile() throws {
    let translation = try read("hostile-markup.txt")
    #expect(translation.body.contains("<script>"))
    #expect(translation.body.contains("DROP TABLE"))
    #expect(translation.diagnostics.contains { $0.code == .controlCharacters })
  }

  @Test("of any bytes and any length gives an answer", arguments: 0..<40)
  func noise(seed: UInt64) throws {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let page = Array(
      try Data(
        contentsOf: RepositoryFiles.documents.appending(path: RepositoryFiles.documentNames[0])))
    var bytes = seed.isMultiple(of: 2) ? page : []
    for _ in 0..<400 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      let byte = UInt8(truncatingIfNeeded: state >> 24)
      if bytes.isEmpty || !seed.isMultiple(of: 2) {
        bytes.append(byte)
      } else {
        bytes[Int(state % UInt64(bytes.count))] = seed.isMultiple(of: 4) ? byte & 0x7F : byte
      }
    }
    do throws(UnreadableInput) {
      let translation = try reader.translation(from: bytes).translation
      #expect(!translation.title.isEmpty)
    } catch {
      #expect(!error.description.isEmpty)
    }
  }

  @Test(
    "made of one repeated piece is read in one pass",
    arguments: ["(", "**", "Summary:\n", "\"", "a\n\n", "F. 1 ", "Kim Il ", "[[", "\u{301}"])
  func repeated(piece: String) {
    let page =
      "**October 7, 1957**\n**Title**\n\nCitation:\n\n" + String(repeating: piece, count: 60_000)
    do throws(UnreadableInput) {
      let translation = try reader.translation(from: Array(page.utf8)).translation
      #expect(translation.title == "Title")
    } catch {
      Issue.record("\(error)")
    }
  }

  private func read(_ name: String) throws -> Translation {
    let bytes = try Data(contentsOf: RepositoryFiles.broken.appending(path: name))
    return try reader.translation(from: Array(bytes)).translation
  }
}
