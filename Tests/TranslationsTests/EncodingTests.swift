import Foundation
import RepositoryFiles
import Testing
import Translations

@Suite("The encoding of a file")
struct EncodingTests {
  private let reader = PrintLayoutReader()

  @Test(
    "is recognized and reported",
    arguments: [
      ("latin-1.txt", "Windows-1252", "Ödön Szentmiklóssy-Bartha", "1½ times"),
      ("utf-16.txt", "UTF-16", "«Улов»", "№ 3"),
      ("utf-16-big-endian.txt", "UTF-16", "«Улов»", "№ 3"),
      ("utf-16-without-mark.txt", "UTF-16", "«Улов»", "№ 3"),
      ("windows-1251.txt", "Windows-1251", "форма № 3", "ещё не определён"),
      ("koi8-r.txt", "KOI8-R", "по районам", "ещё не определён"),
      ("windows-1251-ukrainian.txt", "Windows-1251", "Її відкриття", "двісті осіб"),
      ("koi8-u.txt", "KOI8-U", "Її відкриття", "двісті осіб"),
    ])
  func recognized(name: String, encoding: String, first: String, second: String) throws {
    let (translation, text) = try read(try bytes(name))
    #expect(translation.body.contains(first))
    #expect(translation.body.contains(second))
    #expect(text.contains(first))
    #expect(
      translation.diagnostics.filter { $0.code == .encoding }.map(\.message)
        == ["the text is in \(encoding) and was made into Unicode"])
  }

  @Test("is not mentioned when it is UTF-8", arguments: RepositoryFiles.documentNames)
  func unicode(name: String) throws {
    let url = RepositoryFiles.documents.appending(path: name)
    let translation = try read(Array(Data(contentsOf: url))).translation
    #expect(!translation.diagnostics.contains { $0.code == .encoding })
  }

  @Test("gives the same translation whatever it is", arguments: RepositoryFiles.documentNames)
  func same(name: String) throws {
    let url = RepositoryFiles.documents.appending(path: name)
    let text = try #require(String(data: Data(contentsOf: url), encoding: .utf8))
    var expected = try read(Array(text.utf8)).translation
    for (encoding, mark) in [
      (String.Encoding.utf16LittleEndian, [0xFF, 0xFE]), (.utf16BigEndian, [0xFE, 0xFF]),
    ] as [(String.Encoding, [UInt8])] {
      let body = text.drop { $0 == "\u{FEFF}" }
      var translation = try read(mark + Array(#require(String(body).data(using: encoding))))
        .translation
      translation.diagnostics.removeAll { $0.code == .encoding }
      expected.diagnostics.removeAll { $0.code == .encoding }
      #expect(translation == expected)
    }
  }

  @Test(
    "stays unknown where a guess would be one",
    arguments: [
      // Central Europe: `Gyűjtemény, Erdős` and `Gdańsk, Kraków`.
      [
        0x47, 0x79, 0xFB, 0x6A, 0x74, 0x65, 0x6D, 0xE9, 0x6E, 0x79, 0x20, 0x45, 0x72, 0x64, 0xF5,
        0x73,
      ],
      [0x47, 0x64, 0x61, 0xF1, 0x73, 0x6B, 0x20, 0x4B, 0x72, 0x61, 0x6B, 0xF3, 0x77],
      // `attaché` on an old Macintosh, and in DOS.
      [0x61, 0x74, 0x74, 0x61, 0x63, 0x68, 0x8E], [0x61, 0x74, 0x74, 0x61, 0x63, 0x68, 0x82, 0x20],
      // A single `я`, and UTF-8 with one byte missing.
      [0x20, 0xFF, 0x20], [0x63, 0x61, 0x66, 0xC3, 0xA9, 0x20, 0x61, 0x74, 0xC3],
    ] as [[UInt8]])
  func unknown(word: [UInt8]) throws {
    let page = Array("**March 3, 1958**\n**Title**\n\nContents:\n\nTranslation - English\n\n".utf8)
    let error = #expect(throws: UnreadableInput.self) { try read(page + word) }
    #expect(error == .notUTF8(line: 8))
  }

  @Test(
    "stays unknown where it is a Cyrillic one that is not read",
    arguments: [
      // `Пак Док Рён сообщил данные об улове за первый квартал` in DOS and in ISO 8859-5.
      "8fa0aa208ea5aa2090f1ad20e1aeaea1e9a8ab20a4a0adadeba520aea120e3abaea2a520a7a020afa5e0a2eba920aaa2a0e0e2a0ab",
      "bfd0da20b4deda20c0f1dd20e1dedee1d1e9d8db20d4d0ddddebd520ded120e3dbded2d520d7d020dfd5e0d2ebd920dad2d0e0e2d0db",
    ])
  func otherCyrillic(hexadecimal: String) throws {
    let digits = Array(hexadecimal.utf8)
    let word = stride(from: 0, to: digits.count - 1, by: 2).compactMap { index in
      UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16)
    }
    let page = Array("**March 3, 1958**\n**Title**\n\nContents:\n\nTranscript\n\n".utf8)
    #expect(throws: UnreadableInput.notUTF8(line: 8)) { try read(page + word) }
  }

  @Test(
    "is right or unknown, but never wrong, however short the text is",
    arguments: ["windows-1251", "koi8-r", "windows-1251-ukrainian", "koi8-u"])
  func neverWrong(name: String) throws {
    let encoded = try bytes("\(name).txt")
    let whole = try read(encoded).text
    let page = Array("**March 3, 1958**\n**Title**\n\nContents:\n\nTranscript\n\n".utf8)
    var readable = 0
    // The characters and the bytes of a text are as many in these encodings.
    let characters = Array(whole.unicodeScalars)
    for start in stride(from: 0, to: characters.count - 60, by: 7) {
      for length in [4, 9, 15, 30, 60] {
        let piece = encoded[start..<start + length]
        guard let text = try? read(page + piece).text else { continue }
        var expected = String.UnicodeScalarView()
        expected.append(contentsOf: characters[start..<start + length])
        #expect(text.hasSuffix(String(expected)))
        readable += 1
      }
    }
    #expect(readable > 0)
  }

  @Test("that breaks off in the middle of a character is read as far as it goes, with a warning")
  func cutOff() throws {
    let translation = try read(Array(try bytes("utf-16.txt").dropLast())).translation
    #expect(translation.diagnostics.contains { $0.code == .cutOff })
    #expect(translation.body.contains("«Улов»"))
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: RepositoryFiles.root.appending(path: "Fixtures/encodings/\(name)")))
  }

  private func read(_ bytes: [UInt8]) throws -> (translation: Translation, text: String) {
    try reader.translation(from: bytes)
  }
}
