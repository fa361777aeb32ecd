import Foundation
import RepositoryFiles
import Testing
import Translations

@Suite("The fixture documents")
struct FixtureTests {
  private let reader = PrintLayoutReader()

  @Test("are read as recorded", arguments: RepositoryFiles.documentNames)
  func snapshot(name: String) throws {
    let bytes = try Data(contentsOf: RepositoryFiles.documents.appending(path: name))
    let (translation, _) = try reader.translation(from: Array(bytes))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(translation), as: UTF8.self) + "\n"
    #expect(try json == GoldenFile("\(name).json").text(recording: json))
  }

  @Test("are there, at least eight of them")
  func number() {
    #expect(RepositoryFiles.documentNames.count >= 8)
  }

  @Test("keep the text that they were read from", arguments: RepositoryFiles.documentNames)
  func original(name: String) throws {
    let bytes = Array(try Data(contentsOf: RepositoryFiles.documents.appending(path: name)))
    let (_, text) = try reader.translation(from: bytes)
    let mark: [UInt8] = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
    #expect(mark + Array(text.utf8) == bytes)
  }
}
