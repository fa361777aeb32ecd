import HistoricalDates
import Testing

@Suite("A date of the Julian calendar")
struct CalendarTests {
  @Test(
    "printed with the Gregorian one is that day",
    arguments: [
      DateCase("25 октября (7 ноября) 1917", "1917-11-07"),
      DateCase("25 октября (7 ноября) 1917 г.", "1917-11-07"),
      DateCase("7 November (25 October) 1917", "1917-11-07"),
      DateCase("October 25 (November 7), 1917", "1917-11-07"),
      DateCase("25 октября ст. ст. (7 ноября н. ст.) 1917 г.", "1917-11-07"),
      DateCase("25 October 1917 (7 November 1917)", "1917-11-07"),
      DateCase("9 (22) января 1905 г.", "1905-01-22"),
      DateCase("14 (1) февраля 1918 г.", "1918-02-14"),
      DateCase("20 декабря (2 января) 1905 г.", "1905-01-02"),
      DateCase("22 декабря 1905 г. (4 января 1906 г.)", "1906-01-04"),
      DateCase("12/25 May 1913", "1913-05-25"),
      DateCase("March 2/15, 1917", "1917-03-15"),
      DateCase("30 July/12 August 1914", "1914-08-12"),
      DateCase("27 січня (9 лютого) 1918 р.", "1918-02-09"),
    ])
  func both(date: DateCase) throws {
    try date.check()
    #expect(HistoricalDate(date.text)?.notes.map(\.code) == [.bothCalendars])
  }

  @Test(
    "is brought into the Gregorian calendar where it is marked",
    arguments: [
      DateCase("3 January 1904 (O.S.)", "1904-01-16"),
      DateCase("3 January 1904 O.S.", "1904-01-16"),
      DateCase("9 января 1905 г. ст. ст.", "1905-01-22"),
      DateCase("9 января 1905 г. (ст. ст.)", "1905-01-22"),
      DateCase("9 января 1905 г. по старому стилю", "1905-01-22"),
      DateCase("27 January 1837, Old Style", "1837-02-08"),
      DateCase("29 February 1900 O.S.", "1900-03-13"),
      DateCase("29 февраля 1700 г. ст. ст.", "1700-03-11"),
      DateCase("October 1917 (O.S.)", "1917-10-14/1917-11-13", "1917-10-14", "1917-11-13"),
      DateCase("1904 ст. ст.", "1904-01-14/1905-01-13", "1904-01-14", "1905-01-13"),
      DateCase("1-3 мая 1905 г. ст. ст.", "1905-05-14/1905-05-16", "1905-05-14", "1905-05-16"),
    ])
  func old(date: DateCase) throws {
    try date.check()
    let notes = try #require(HistoricalDate(date.text)).notes
    #expect(Set(notes.map(\.code)) == [.oldStyle])
  }

  @Test("is as printed when it is marked as Gregorian or not at all")
  func new() throws {
    try DateCase("7 листопада 1917 р. (н. ст.)", "1917-11-07").check()
    try DateCase("25 October 1917", "1917-10-25").check()
  }

  @Test("that does not fit the other one is one of the two")
  func contradiction() throws {
    try DateCase(
      "25 октября (8 ноября) 1917", "[1917-10-25,1917-11-08]", "1917-10-25", "1917-11-08"
    ).check()
    #expect(
      HistoricalDate("25 октября (8 ноября) 1917")?.notes.map(\.code) == [.calendarsDiffer])
  }

  @Test("stands in running text too, and a note number or a page behind a date is none")
  func inText() throws {
    let found = try #require(
      HistoricalDate.first(in: "Decree of 25 October (7 November) 1917 on peace"))
    #expect(found.date.edtf == "1917-11-07")
    let footnote = try #require(HistoricalDate.first(in: "on 7 October 1957 (page 8)"))
    #expect(footnote.date.edtf == "1957-10-07")
    #expect(footnote.date.text == "7 October 1957")
  }
}
