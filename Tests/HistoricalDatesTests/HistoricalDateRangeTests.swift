import HistoricalDates
import Testing

@Suite("A printed range of dates")
struct HistoricalDateRangeTests {
  @Test(
    "shares its month and its year",
    arguments: [
      "16-24 March 1960", "16 - 24 March 1960", "16–24 March 1960", "16—24 March 1960",
      "16\u{2212}24 March 1960", "16/24 March 1960", "16th-24th March 1960",
      "16th to 24th of March, 1960", "16 to 24 March 1960", "March 16-24, 1960",
      "March 16–24, 1960", "March 16 to March 24, 1960", "16 March - 24 March 1960",
      "from 16 to 24 March 1960", "from March 16 to 24, 1960", "between 16 and 24 March 1960",
      "16 through 24 March 1960", "16-24.03.1960", "16.03-24.03.1960", "16.03.-24.03.1960",
      "16.03.1960 - 24.03.1960", "16.III-24.III.1960", "1960-03-16/1960-03-24",
      "16–24 марта 1960 г.", "с 16 по 24 марта 1960 г.", "з 16 по 24 березня 1960 р.",
      "16.-24. März 1960", "vom 16. bis 24. März 1960", "16-24 March [1960]",
      "Wednesday, 16 March - Thursday, 24 March 1960",
    ])
  func shared(text: String) throws {
    try DateCase(text, "1960-03-16/1960-03-24", "1960-03-16", "1960-03-24").check()
  }

  @Test(
    "crosses months and years",
    arguments: [
      DateCase("16/17 August 1957", "1957-08-16/1957-08-17", "1957-08-16", "1957-08-17"),
      DateCase("28 March - 2 April 1960", "1960-03-28/1960-04-02", "1960-03-28", "1960-04-02"),
      DateCase("March 28–April 2, 1960", "1960-03-28/1960-04-02", "1960-03-28", "1960-04-02"),
      DateCase(
        "30 December 1956 - 2 January 1957", "1956-12-30/1957-01-02", "1956-12-30", "1957-01-02"),
      DateCase("October-November 1957", "1957-10/1957-11", "1957-10-01", "1957-11-30"),
      DateCase("December 1956 to January 1957", "1956-12/1957-01", "1956-12-01", "1957-01-31"),
      DateCase("1956-1957", "1956/1957", "1956-01-01", "1957-12-31"),
      DateCase("1956-57", "1956/1957", "1956-01-01", "1957-12-31"),
      DateCase("1956/57 г.", "1956/1957", "1956-01-01", "1957-12-31"),
      DateCase("между 5 и 10 марта 1953 г.", "1953-03-05/1953-03-10", "1953-03-05", "1953-03-10"),
      DateCase("1914 July 28-August 4", "1914-07-28/1914-08-04", "1914-07-28", "1914-08-04"),
      DateCase("1962 October 16-28", "1962-10-16/1962-10-28", "1962-10-16", "1962-10-28"),
      DateCase("1956/57", "1956/1957", "1956-01-01", "1957-12-31"),
      DateCase("1956–1957 гг.", "1956/1957", "1956-01-01", "1957-12-31"),
      DateCase("[1956]-1957", "1956/1957", "1956-01-01", "1957-12-31"),
      DateCase("[1956]-[1957]", "1956/1957", "1956-01-01", "1957-12-31"),
      DateCase("from 1956 to October 1957", "1956/1957-10", "1956-01-01", "1957-10-31"),
      DateCase("spring-summer 1956", "1956-03/1956-08", "1956-03-01", "1956-08-31"),
      DateCase("1950s-1960s", "1950/1969", "1950-01-01", "1969-12-31"),
      DateCase("late 1956 - early 1957", "1956-09~/1957-04~", "1956-09-01", "1957-04-30"),
    ])
  func crossing(date: DateCase) throws {
    try date.check()
  }

  @Test(
    "carries the doubt of what its sides share",
    arguments: [
      DateCase("16-17 August 1957 (?)", "1957-08-16?/1957-08-17?", "1957-08-16", "1957-08-17"),
      DateCase("1956 - 1957?", "1956/1957?", "1956-01-01", "1957-12-31"),
      DateCase("1956? - 1957", "1956?/1957", "1956-01-01", "1957-12-31"),
    ])
  func doubt(date: DateCase) throws {
    try date.check()
  }

  @Test(
    "reads an ISO month or an EDTF season after a hyphen, years after a dash",
    arguments: [
      DateCase("1910-12", "1910-12", "1910-12-01", "1910-12-31"),
      DateCase("1910–12", "1910/1912", "1910-01-01", "1912-12-31"),
      DateCase("1919-21", "1919-21", "1919-03-01", "1919-05-31"),
      DateCase("1919–21", "1919/1921", "1919-01-01", "1921-12-31"),
      DateCase("1914-18", "1914/1918", "1914-01-01", "1918-12-31"),
    ])
  func hyphen(date: DateCase) throws {
    try date.check()
  }

  @Test("is a single date when both ends are the same")
  func sameEnds() throws {
    try DateCase("7 October 1957 - 7 October 1957", "1957-10-07").check()
  }

  @Test(
    "may be open at one end",
    arguments: [
      DateCase("before 30 November 1956", "../1956-11-30", "..", "1956-11-30"),
      DateCase("not later than 30 November 1956", "../1956-11-30", "..", "1956-11-30"),
      DateCase("до 30 ноября 1956 г.", "../1956-11-30", "..", "1956-11-30"),
      DateCase("не позднее 30 ноября 1956 г.", "../1956-11-30", "..", "1956-11-30"),
      DateCase("before 1957", "../1957-01-01", "..", "1957-01-01"),
      DateCase("not later than 1957", "../1957", "..", "1957-12-31"),
      DateCase("not later than October 1956", "../1956-10", "..", "1956-10-31"),
      DateCase("until October 1956", "../1956-10", "..", "1956-10-31"),
      DateCase("after 7 October 1957", "1957-10-07/..", "1957-10-07", ".."),
      DateCase("after October 1957", "1957-10-31/..", "1957-10-31", ".."),
      DateCase("not earlier than October 1957", "1957-10/..", "1957-10-01", ".."),
      DateCase("не ранее 7 октября 1957 г.", "1957-10-07/..", "1957-10-07", ".."),
      DateCase("nicht später als 30. November 1956", "../1956-11-30", "..", "1956-11-30"),
      DateCase("not earlier than circa 1956", "1956~/..", "1956-01-01", ".."),
    ])
  func open(date: DateCase) throws {
    try date.check()
  }

  @Test(
    "does not run backwards or leave out a year",
    arguments: [
      "24-16 March 1960", "2 April - 28 March 1960", "1957-1956", "1957-56", "1956-7",
      "30 December - 2 January 1957", "28 March 1960 - 2 April", "30 February - 2 March 1960",
      "16-32 March 1960", "from 16 March to 24", "winter 1956-58", "October 1956-57",
    ])
  func impossible(text: String) {
    #expect(HistoricalDate(text)?.edtf == nil)
  }
}
