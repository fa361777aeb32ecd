import Testing
import Translations

@Suite("A page break in the text")
struct PageBreakTests {
  private let reader = PrintLayoutReader()

  private func body(_ text: String) throws -> Translation {
    let page = "**March 3, 1958**\n**Title**\n\nContents:\n\nTranslation - English\n\n" + text
    return try reader.translation(from: Array(page.utf8)).translation
  }

  @Test(
    "inside a sentence is joined",
    arguments: [
      (
        "a whole series of\n\nmeasures in this direction.",
        "a whole series of measures in this direction."
      ),
      ("It was handed to\n\nHan Sang-muk.", "It was handed to Han Sang-muk."),
      ("He said that\n\n[the Soviet side] agrees.", "He said that [the Soviet side] agrees."),
      ("rails, sleepers,\n\nand bolts.", "rails, sleepers, and bolts."),
      ("The embassy opened\n\n[...]", "The embassy opened\n\n[...]"),
      ("Han Sang-\n\nmuk agreed.", "Han Sang-muk agreed."),
    ])
  func joined(text: String, expected: String) throws {
    #expect(try body(text).body == expected)
  }

  @Test(
    "between sentences is left alone",
    arguments: [
      "The first sentence.\n\nthe second begins small.",
      "He asked for:\n\nrails;\n\nsleepers;\n\nbolts.",
      "The goods\n\na) rails\n\nb) sleepers",
      "A Heading\n\nThe text.",
      "[...]\n\nI visited him.",
      "He left\n\nThe next day he returned.",
    ])
  func untouched(text: String) throws {
    #expect(try body(text).body == text)
  }

  @Test("is recorded with the line that was joined")
  func recorded() throws {
    let translation = try body("One.\n\na whole series of\n\nmeasures.")
    let joins = translation.diagnostics.filter { $0.code == .pageBreakJoined }
    #expect(joins.map(\.line) == [12])
  }

  @Test("does not touch what editors put in brackets")
  func insertions() throws {
    let text = "Nam Il asked [me] about [opening up] a line [[illegible]] [sic].\n\n[...]"
    #expect(try body(text).body == text)
  }
}
