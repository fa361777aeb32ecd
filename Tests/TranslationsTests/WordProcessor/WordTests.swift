import Foundation
import RepositoryFiles
import Testing
import Translations

@Suite("A word-processor file")
struct WordTests {
  private static let needsPandoc = Comment(rawValue: OutsideTools.remedy)

  private func failure(_ name: String) throws -> UnreadableInput {
    try #require(throws: UnreadableInput.self) {
      try FixtureReading.contents(of: FixtureReading.broken(name))
    }
  }

  private func text(ofRTF body: String) throws -> String {
    let file =
      "{\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\fcharset204 Arial;}"
      + "{\\f1\\fcharset0 Times;}}3 March 1958\\par \(body)\\par}"
    let parts = try DocumentReader().contents(of: Array(file.utf8)).parts
    return try #require(parts.first).content.get().text
  }

  @Test(
    "in RTF has its letters whatever code page they are in",
    .enabled(if: OutsideTools.hasWordReader, needsPandoc),
    arguments: [
      ("\\'cf\\'e8\\'f1\\'fc\\'ec\\'ee", "Письмо"),
      ("\\f1 caf\\'e9", "café"),
      ("{\\f1 caf\\'e9} \\'ef\\'ee\\'e5\\'f5\\'e0\\'eb", "café поехал"),
      ("\\u1055\\'cf\\u1088?\\uc0\\u1080  \\uc2\\u1074ab!", "При в!"),
    ])
  func codePages(body: String, expected: String) throws {
    #expect(try text(ofRTF: body).contains(expected))
  }

  @Test(
    "keeps brackets, quotes and raised letters as they are",
    .enabled(if: OutsideTools.hasWordReader, needsPandoc))
  func marks() throws {
    let text = try text(ofRTF: "He asked [me] \"twice\" on the 2{\\super nd}: [[illegible]] [sic]")
    #expect(text.contains("He asked [me] \"twice\" on the 2nd: [[illegible]] [sic]"))
  }

  @Test("that is no zip archive is named for what it is")
  func otherFormat() throws {
    #expect(
      try failure("not-a-zip.docx").description
        == "this is an old Word file, or one with a password, not text; save it as .docx without a password"
    )
  }

  @Test("that breaks off is refused as damaged")
  func truncated() throws {
    let error = try failure("truncated.docx")
    #expect(error.code == "damaged-document")
    #expect(error.description.hasPrefix("this Word file is damaged"))
  }

  @Test("that unpacks to a mountain is refused before pandoc sees it")
  func bomb() throws {
    #expect(try failure("bomb.docx") == .archiveBomb(bytes: 16_000_000))
  }

  @Test("without pandoc is refused with the package to install")
  func missingProgram() {
    let reader = DocumentReader(programs: ProgramFolders(searchPath: ""))
    #expect(throws: UnreadableInput.missingProgram(name: "pandoc", package: "pandoc")) {
      try FixtureReading.contents(
        of: FixtureReading.form("journal-veretennikov-1958-03-03.docx"), with: reader)
    }
  }
}
