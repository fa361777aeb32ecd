import ArchivalReferences
import Foundation
import HistoricalDates
import RepositoryFiles
import Testing
import Translations

@Suite("A text without labels")
struct PlainTextTests {
  private func read(_ text: String, asText: Bool = false) throws -> ReadTranslation {
    let parts = try DocumentReader(asText: asText).contents(of: Array(text.utf8)).parts
    return try #require(parts.first).content.get()
  }

  private static let letter = """
    Letter from P.D. Veretennikov to Han Sang-muk

    Pyongyang, 3 March 1958

    I send you the timetable of the Hamhung line.

    AVPRF, f. 09901, op. 14, d. 6, ll. 41-58
    """

  @Test("has title, date and reference by their places, and each is reported as a guess")
  func guesses() throws {
    let read = try read(Self.letter)
    #expect(read.layout == .plain)
    #expect(read.translation.title == "Letter from P.D. Veretennikov to Han Sang-muk")
    #expect(read.translation.date?.edtf == "1958-03-03")
    #expect(read.translation.references.map(\.delo) == ["6"])
    let guesses = read.translation.diagnostics.filter { $0.code == .guessedPart }
    #expect(guesses.map(\.line) == [7, 3, 1])
    #expect(guesses.allSatisfy { $0.severity == .warning })
  }

  @Test("keeps every line in its body, whatever was guessed")
  func body() throws {
    #expect(try read(Self.letter).translation.body == Self.letter)
  }

  @Test("reads the same again from the text that is kept of it")
  func again() throws {
    let read = try read(Self.letter)
    #expect(
      try DocumentReader().translation(of: read.text, in: read.layout) == read.translation)
  }

  @Test("is taken for a reference alone, too, and for a date at its end")
  func oneIsEnough() throws {
    #expect(try read("On coal\n\nRGANI, f. 5, op. 28, d. 412").translation.date == nil)
    #expect(
      try read("On coal\n\nThe mine is flooded.\n\n8 June 1960").translation.title == "On coal")
  }

  @Test(
    "is refused without a date and a reference, and says how it is taken all the same",
    arguments: [
      "Olives\n\nTomatoes",
      "We met on the first floor.\n\nHe said nothing of the year 1958 itself.",
    ])
  func refused(text: String) throws {
    let error = #expect(throws: UnreadableInput.self) { try read(text) }
    #expect(error?.code == "not-a-translation")
    #expect(error?.description.contains("`--as text` takes it anyway") == true)
    #expect(try read(text, asText: true).translation.body == text)
  }

  @Test("is refused when it is an e-mail, whose date stands among other things")
  func mail() {
    #expect(throws: UnreadableInput.notATranslation) {
      try FixtureReading.contents(of: FixtureReading.broken("not-a-translation.txt"))
    }
  }

  @Test("that begins with a long paragraph has the beginning of it as its title")
  func longTitle() throws {
    let paragraph = String(repeating: "and then we went on ", count: 30)
    let translation = try read("3 March 1958\n\n\(paragraph)").translation
    #expect(translation.title.hasPrefix("and then we went on"))
    #expect(translation.title.hasSuffix("…"))
    #expect(translation.title.count <= 201)
  }
}
