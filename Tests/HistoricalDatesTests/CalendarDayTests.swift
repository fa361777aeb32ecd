import Foundation
import HistoricalDates
import Testing

@Suite("A calendar day")
struct CalendarDayTests {
  @Test(
    "exists only where the Gregorian calendar has it",
    arguments: [
      (1957, 2, 28, true), (1957, 2, 29, false), (1956, 2, 29, true), (1900, 2, 29, false),
      (2000, 2, 29, true), (1957, 4, 31, false), (1957, 12, 31, true), (1957, 13, 1, false),
      (1957, 0, 1, false), (1957, 1, 0, false), (0, 1, 1, false), (9999, 12, 31, true),
      (10000, 1, 1, false), (Int.max, Int.max, Int.max, false), (Int.min, 1, Int.min, false),
    ])
  func exists(year: Int, month: Int, day: Int, exists: Bool) {
    #expect((CalendarDay(year: year, month: month, day: day) != nil) == exists)
  }

  @Test("is written as ISO 8601 and read back")
  func isWrittenAsISO() throws {
    let day = try #require(CalendarDay(year: 987, month: 6, day: 5))
    #expect(day.description == "0987-06-05")
    #expect(CalendarDay("0987-06-05") == day)
  }

  @Test(
    "is read from nothing but its ISO form",
    arguments: [
      "", "1957", "1957-10", "1957-1-07", "1957-10-07 ", "1957-02-30", "+957-10-07", "----",
    ])
  func isReadFromNothingElse(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test("comes in the order of the calendar, which is that of its text")
  func isOrdered() {
    let texts = ["0987-06-05", "1956-12-31", "1957-01-01", "1957-01-02", "1957-02-01"]
    let days = texts.compactMap { CalendarDay($0) }
    #expect(days.reversed().sorted().map(\.description) == texts)
  }

  @Test("is a string in JSON")
  func isAStringInJSON() throws {
    let day = try #require(CalendarDay("1957-10-07"))
    let json = try JSONEncoder().encode([day])
    #expect(String(decoding: json, as: UTF8.self) == #"["1957-10-07"]"#)
    #expect(try JSONDecoder().decode([CalendarDay].self, from: json) == [day])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDay].self, from: Data(#"["1957-02-30"]"#.utf8))
    }
  }
}
