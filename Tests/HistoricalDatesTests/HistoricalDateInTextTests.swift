import HistoricalDates
import Testing

@Suite("The first date in running text")
struct HistoricalDateInTextTests {
  struct Sentence: Sendable, CustomTestStringConvertible {
    let text: String
    let printed: String
    let edtf: String

    var testDescription: String { text }

    init(_ text: String, _ printed: String, _ edtf: String) {
      self.text = text
      self.printed = printed
      self.edtf = edtf
    }
  }

  @Test(
    "is found with its place",
    arguments: [
      Sentence("The talks of October 7, 1957 were short.", "October 7, 1957", "1957-10-07"),
      Sentence("Nº 182, 16/17 August 1957", "16/17 August 1957", "1957-08-16/1957-08-17"),
      Sentence(
        "He left the depot in 1956; by October 1957 it was empty.", "October 1957", "1957-10"),
      Sentence(
        "The plan for 1956-1957, see 07.10.1957, stood.", "07.10.1957", "1957-10-07"),
      Sentence(
        "f. 9, op. 8, d. 7, ll. 45-46. 7 October 1957", "7 October 1957", "1957-10-07"),
      Sentence(
        "Meeting (Monday, 7 October 1957).", "Monday, 7 October 1957", "1957-10-07"),
      Sentence(
        "Telegram from 7 October 1957 to the Embassy", "7 October 1957", "1957-10-07"),
      Sentence("записка от 7 октября 1957 г., копия", "7 октября 1957 г.", "1957-10-07"),
      Sentence(
        "Поездка с 16 по 24 марта 1960 г. была", "с 16 по 24 марта 1960 г.",
        "1960-03-16/1960-03-24"),
      Sentence(
        "Some 1500 men, about 2000 tons, circa 1961.", "circa 1961", "1961~"),
      Sentence("It ended in late 1956, they say.", "late 1956", "1956-09~/1956-12~"),
      Sentence(
        "Written before 30 November 1956 in haste", "before 30 November 1956", "../1956-11-30"),
      Sentence(
        "On October 7, 1957.12 The next day", "October 7, 1957", "1957-10-07"),
      Sentence("32 May 1957 or 3 June 1957", "3 June 1957", "1957-06-03"),
      Sentence("Was it on 7 October 1957?", "7 October 1957", "1957-10-07"),
      Sentence("A letter [7 October 1957?] says", "7 October 1957?", "1957-10-07?"),
      Sentence("Moscow, 7 October 1957 (?), copy", "7 October 1957 (?)", "1957-10-07?"),
      Sentence("In the winter 1956-57. Then", "winter 1956-57", "1956-12/1957-02"),
      Sentence("since 1957 October 7, 1958 was", "October 7, 1958", "1958-10-07"),
    ])
  func found(sentence: Sentence) throws {
    let found = try #require(HistoricalDate.first(in: sentence.text))
    let bytes = Array(sentence.text.utf8)
    #expect(String(decoding: bytes[found.range], as: UTF8.self) == sentence.printed)
    #expect(found.date.text == sentence.printed)
    #expect(found.date.edtf == sentence.edtf)
  }

  @Test(
    "is not a bare year, a piece of a number or the rest of an impossible date",
    arguments: [
      "", "in 1958 inside a sentence", "the plan for 1956-1957", "from 1956 to 1957",
      "songs of the 1950s", "pp. 1910-12", "about 1500 men", "before 1957", "[1957]",
      "on 31 February 1957 nothing", "the 32nd of October 1957", "number 12.07.10.1957",
      "room A7 October 1957", "7 October 1957b", "1957-10-07T12:00", "7.10.1957.12", "7.10.57",
      "May I come? March on 1957.", "7 October", "In the month of May.",
    ])
  func notFound(text: String) {
    #expect(HistoricalDate.first(in: text)?.date.edtf == nil)
  }
}
