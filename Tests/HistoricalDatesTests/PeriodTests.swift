import HistoricalDates
import Testing

@Suite("The period that a document covers")
struct PeriodTests {
  @Test(
    "stands behind the words that announce it",
    arguments: [
      (
        "Journal of Ambassador P.D. Veretennikov for the period 1 through 15 August 1957",
        "1957-08-01/1957-08-15"
      ),
      (
        "of Soviet Ambassador A. M. X for the period\n\n16 February through 24 March 1960\n\n22 F",
        "1960-02-16/1960-03-24"
      ),
      ("Report for the period from 1956 to 1957, final", "1956/1957"),
      ("Дневник посла за период с 16 по 24 марта 1960 г.", "1960-03-16/1960-03-24"),
      ("Щоденник за період з 16 по 24 березня 1960 р.", "1960-03-16/1960-03-24"),
      ("Bericht für die Zeit vom 16. bis 24. März 1960", "1960-03-16/1960-03-24"),
    ])
  func announced(text: String, edtf: String) {
    #expect(HistoricalDate.period(in: text)?.edtf == edtf)
  }

  @Test(
    "is not the date of the document",
    arguments: [
      "Journal of Ambassador P.D. Veretennikov for 5 March 1958",
      "Talks on the period before the war", "for the period", "", "for the period 7 October 1957b",
    ])
  func none(text: String) {
    #expect(HistoricalDate.period(in: text)?.edtf == nil)
  }

  @Test("contains the days within it and no others")
  func contains() throws {
    let period = try #require(HistoricalDate("1-15 August 1957"))
    #expect(period.contains(try #require(HistoricalDate("15 August 1957"))))
    #expect(!period.contains(try #require(HistoricalDate("16 August 1957"))))
    #expect(!period.contains(try #require(HistoricalDate("August 1957"))))
    #expect(!period.contains(try #require(HistoricalDate("undated"))))
  }
}
