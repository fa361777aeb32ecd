import HistoricalDates
import Testing

@Suite("A note on a date")
struct DateNoteTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let edtf: String?
    let codes: [DateNote.Code]

    var testDescription: String { text }

    init(_ text: String, _ edtf: String?, _ codes: DateNote.Code...) {
      self.text = text
      self.edtf = edtf
      self.codes = codes
    }
  }

  @Test(
    "says what was doubtful or inferred",
    arguments: [
      Case("7 October 1957", "1957-10-07"),
      Case("Monday, 7 October 1957", "1957-10-07"),
      Case("Tuesday, 7 October 1957", "1957-10-07", .weekdayDiffers),
      Case("7 октября 1957 г. (вторник)", "1957-10-07", .weekdayDiffers),
      Case("Tuesday, 25 October (7 November) 1917", "1917-11-07", .bothCalendars, .weekdayDiffers),
      Case("07.10.57?", "1957-10-07?", .shortYear),
      Case("7/X-57 г.", "1957-10-07", .shortYear),
      Case("18 Oct '62", "1962-10-18", .shortYear),
      Case("16/17 August 1957", "1957-08-16/1957-08-17", .slashedDays),
      Case("1957-08-16/1957-08-17", "1957-08-16/1957-08-17"),
      Case("16-17 August 1957", "1957-08-16/1957-08-17"),
      Case("24 and 28 February 1956", "1956-02-24/1956-02-28", .listedDays),
      Case("24 and 25 February 1956", "1956-02-24/1956-02-25"),
      Case("14 July (corrected to 20 July) 1956", "[1956-07-14,1956-07-20]", .corrected),
      Case("14 July 1956 (corrected to 20 July 1956)", "[1956-07-14,1956-07-20]", .corrected),
      Case("14 or 20 July 1956", "[1956-07-14,1956-07-20]"),
      Case("14 июля или 20 июля 1956 г.", "[1956-07-14,1956-07-20]"),
      Case("04/05/1962", "[1962-04-05,1962-05-04]", .ambiguousOrder),
      Case("10/18/1962", "1962-10-18"),
      Case("October 22, 1962, 7 p.m.", "1962-10-22", .timeLeftOut),
      Case("1957-10-07T12:00", "1957-10-07", .timeLeftOut),
    ])
  func inferred(test: Case) throws {
    let reading = DateReading(test.text)
    #expect(reading.date?.edtf == test.edtf)
    #expect(reading.notes.map(\.code) == test.codes)
    #expect(reading.date?.notes == reading.notes)
  }

  @Test(
    "says why there is no date, and none is made up",
    arguments: [
      Case("31 February 1957", nil, .impossibleDay), Case("February 29, 1957", nil, .impossibleDay),
      Case("32.10.1957", nil, .impossibleDay), Case("7.13.1957", nil, .impossibleDay),
      Case("30 February - 2 March 1960", nil, .impossibleDay),
      Case("29 February 1901 O.S.", nil, .impossibleDay),
      Case("7 October", nil, .missingYear), Case("October", nil, .missingYear),
      Case("24-16 March 1960", nil, .reversedRange), Case("1957-1956", nil, .reversedRange),
      Case("7.10.12", nil, .shortYear), Case("the talks", nil, .notADate), Case("", nil, .notADate),
      Case("7 October 1957 in Moscow", nil, .notADate),
    ])
  func refused(test: Case) {
    let reading = DateReading(test.text)
    #expect(reading.date == nil)
    #expect(reading.notes.map(\.code) == test.codes)
  }

  @Test(
    "says that a text is undated, which is a reading and not a failure",
    arguments: [
      "undated", "Undated.", "n.d.", "[n. d.]", "no date", "б/д", "Б. д.", "б.д.", "без даты",
      "без дати", "o. D.", "ohne Datum", "s.d.",
    ])
  func undated(text: String) throws {
    let date = try #require(HistoricalDate(text))
    #expect(date.text == text)
    #expect(date.edtf == nil && date.earliest == nil && date.latest == nil)
    #expect(date.notes.map(\.code) == [.undated])
  }

  @Test("says that the date of an undated document is an editor's")
  func undatedWithDate() throws {
    let date = try #require(HistoricalDate("n.d. [circa 1957]"))
    #expect(date.edtf == "1957~")
    #expect(date.notes.map(\.code) == [.undated])
  }

  @Test("names what is meant, in words and with the numbers")
  func prose() {
    #expect(
      DateReading("Tuesday, 7 October 1957").notes.map(\.message) == [
        "1957-10-07 was a Monday, not a Tuesday"
      ])
    #expect(
      DateReading("31 February 1957").notes.map(\.message) == [
        "the calendar has no day 1957-02-31"
      ])
  }
}
