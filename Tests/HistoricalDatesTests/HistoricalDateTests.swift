import Foundation
import HistoricalDates
import Testing

@Suite("A printed date")
struct HistoricalDateTests {
  @Test(
    "names a day",
    arguments: [
      "October 7, 1957", "October 7 1957", "OCTOBER 7, 1957", "October 07, 1957", "Oct. 7, 1957",
      "Oct 7, 1957", "October 7th, 1957", "7 October 1957", "7 October, 1957", "07 oct 1957",
      "7th of October, 1957", "the 7th of October 1957", "7 October of 1957", "7.10.1957",
      "07.10.1957", "7. 10. 1957", "07.10.1957 г.", "7.X.1957", "7.x.1957", "7. X. 1957",
      "7/X/1957", "7-X-1957", "7.Х.1957", "07.10.57", "7/X-57 г.",
      "«7» октября 1957 г.", "1957 г., октября 7", "Dated 7 October 1957", "1957-10-07",
      "1957 October 7", "1957 Oct. 7", "7 October [1957]",
      "October 7, [1957]", "Monday, 7 October 1957", "Monday, October 7, 1957",
      "Mon. 7 Oct. 1957", "Monday the 7th of October 1957", "7 октября 1957 г.",
      "7 октября 1957 года", "7 ОКТЯБРЯ 1957", "7-го октября 1957", "7 окт. 1957 г.",
      "понедельник, 7 октября 1957 г.", "7 жовтня 1957 р.", "понеділок, 7 жовтня 1957 року",
      "7. Oktober 1957", "7. Okt. 1957", "Montag, den 7. Oktober 1957",
    ])
  func day(text: String) throws {
    try DateCase(text, "1957-10-07").check()
  }

  @Test(
    "has its month in any of the languages and cases",
    arguments: [
      ("January|Jan.|январь|января|янв.|січень|січня|Januar|Jänner", 1),
      ("February|Feb.|февраль|февраля|лютий|лютого|Februar", 2),
      ("March|Mar.|март|марта|березень|березня|März|MÄRZ|Ma\u{308}rz", 3),
      ("April|Apr.|апрель|апреля|апр.|квітень|квітня", 4),
      ("May|май|мая|ма\u{438}\u{306}|МАЙ|травень|травня|Mai", 5),
      ("June|Jun.|июнь|июня|июне|червень|червня|Juni", 6),
      ("July|Jul.|июль|июля|липень|липня|Juli", 7),
      ("August|Aug.|август|августа|серпень|серпня", 8),
      ("September|Sept.|Sep.|сентябрь|сентября|вересень|вересня", 9),
      ("October|Oct.|октябрь|октября|жовтень|жовтня|Oktober|Okt.", 10),
      ("November|Nov.|ноябрь|ноября|листопад|листопада", 11),
      ("December|Dec.|декабрь|декабря|грудень|грудня|Dezember|Dez.", 12),
    ])
  func month(names: String, month: Int) throws {
    for name in names.split(separator: "|") {
      let date = try #require(HistoricalDate("\(name) 1957"), "\(name)")
      #expect(date.edtf == "1957-" + (month < 10 ? "0" : "") + "\(month)", "\(name)")
    }
  }

  @Test(
    "names a month, a year or a decade",
    arguments: [
      DateCase("October 1957", "1957-10", "1957-10-01", "1957-10-31"),
      DateCase("October, 1957", "1957-10", "1957-10-01", "1957-10-31"),
      DateCase("1957-10", "1957-10", "1957-10-01", "1957-10-31"),
      DateCase("February 1956", "1956-02", "1956-02-01", "1956-02-29"),
      DateCase("февраль 1957 г.", "1957-02", "1957-02-01", "1957-02-28"),
      DateCase("1957", "1957", "1957-01-01", "1957-12-31"),
      DateCase("1957 г.", "1957", "1957-01-01", "1957-12-31"),
      DateCase("1000", "1000", "1000-01-01", "1000-12-31"),
      DateCase("2999", "2999", "2999-01-01", "2999-12-31"),
      DateCase("1950s", "195X", "1950-01-01", "1959-12-31"),
      DateCase("the 1950's", "195X", "1950-01-01", "1959-12-31"),
      DateCase("1950-е годы", "195X", "1950-01-01", "1959-12-31"),
      DateCase("50-е гг. XX в.", "195X", "1950-01-01", "1959-12-31"),
      DateCase("19th century", "18XX", "1800-01-01", "1899-12-31"),
      DateCase("XIX в.", "18XX", "1800-01-01", "1899-12-31"),
      DateCase("19. Jh.", "18XX", "1800-01-01", "1899-12-31"),
      DateCase("[April] 1956", "1956-04", "1956-04-01", "1956-04-30"),
      DateCase("в ночь на 22 июня 1941 г.", "1941-06-21/1941-06-22", "1941-06-21", "1941-06-22"),
      DateCase("1950er Jahre", "195X", "1950-01-01", "1959-12-31"),
    ])
  func coarser(date: DateCase) throws {
    try date.check()
  }

  @Test(
    "may be approximate or doubtful, within the same bounds",
    arguments: [
      DateCase("circa 1961", "1961~", "1961-01-01", "1961-12-31"),
      DateCase("c. 1956", "1956~", "1956-01-01", "1956-12-31"),
      DateCase("ca. 1956", "1956~", "1956-01-01", "1956-12-31"),
      DateCase("about October 1957", "1957-10~", "1957-10-01", "1957-10-31"),
      DateCase("ок. 1956 г.", "1956~", "1956-01-01", "1956-12-31"),
      DateCase("1956?", "1956?", "1956-01-01", "1956-12-31"),
      DateCase("1956 (?)", "1956?", "1956-01-01", "1956-12-31"),
      DateCase("[1956?]", "1956?", "1956-01-01", "1956-12-31"),
      DateCase("7 October [1957?]", "1957-10-07?", "1957-10-07", "1957-10-07"),
      DateCase("probably October 1957", "1957-10?", "1957-10-01", "1957-10-31"),
      DateCase("circa 1956?", "1956%", "1956-01-01", "1956-12-31"),
      DateCase("circa 1955-1957", "1955~/1957~", "1955-01-01", "1957-12-31"),
      DateCase("circa summer 1956", "1956-06~/1956-08~", "1956-06-01", "1956-08-31"),
      DateCase("1950s (?)", "1950?/1959?", "1950-01-01", "1959-12-31"),
    ])
  func qualified(date: DateCase) throws {
    try date.check()
  }

  @Test(
    "may name a part of a year, a month, a season or a decade",
    arguments: [
      DateCase("early 1956", "1956-01~/1956-04~", "1956-01-01", "1956-04-30"),
      DateCase("mid-1956", "1956-05~/1956-08~", "1956-05-01", "1956-08-31"),
      DateCase("late 1956", "1956-09~/1956-12~", "1956-09-01", "1956-12-31"),
      DateCase("the end of 1956", "1956-09~/1956-12~", "1956-09-01", "1956-12-31"),
      DateCase("конец 1956 г.", "1956-09~/1956-12~", "1956-09-01", "1956-12-31"),
      DateCase("Anfang Oktober 1956", "1956-10-01~/1956-10-10~", "1956-10-01", "1956-10-10"),
      DateCase("mid-October 1956", "1956-10-11~/1956-10-20~", "1956-10-11", "1956-10-20"),
      DateCase("late February 1956", "1956-02-21~/1956-02-29~", "1956-02-21", "1956-02-29"),
      DateCase("early 1950s", "1950~/1953~", "1950-01-01", "1953-12-31"),
      DateCase("mid-1950s", "1954~/1956~", "1954-01-01", "1956-12-31"),
      DateCase("end of the 1950s", "1957~/1959~", "1957-01-01", "1959-12-31"),
      DateCase("first half of 1956", "1956-01/1956-06", "1956-01-01", "1956-06-30"),
      DateCase("2-я половина 1956 г.", "1956-07/1956-12", "1956-07-01", "1956-12-31"),
      DateCase("2-й квартал 1956 г.", "1956-04/1956-06", "1956-04-01", "1956-06-30"),
      DateCase("II квартал 1956 г.", "1956-04/1956-06", "1956-04-01", "1956-06-30"),
      DateCase("1. Hälfte 1953", "1953-01/1953-06", "1953-01-01", "1953-06-30"),
      DateCase(
        "вторая декада марта 1956 г.", "1956-03-11/1956-03-20", "1956-03-11", "1956-03-20"),
      DateCase("первая половина 1930-х гг.", "1930/1934", "1930-01-01", "1934-12-31"),
      DateCase("конец XIX в.", "1867~/1899~", "1867-01-01", "1899-12-31"),
      DateCase("друга половина ХІХ ст.", "1850/1899", "1850-01-01", "1899-12-31"),
      DateCase("late summer 1956", "1956-08~", "1956-08-01", "1956-08-31"),
      DateCase("spring 1956", "1956-21", "1956-03-01", "1956-05-31"),
      DateCase("summer of 1956", "1956-22", "1956-06-01", "1956-08-31"),
      DateCase("осень 1956 г.", "1956-23", "1956-09-01", "1956-11-30"),
      DateCase("winter 1956", "1956-24", "1956-01-01", "1956-12-31"),
      DateCase("winter of 1955/56", "1955-12/1956-02", "1955-12-01", "1956-02-29"),
      DateCase("winter 1956–1957", "1956-12/1957-02", "1956-12-01", "1957-02-28"),
    ])
  func parts(date: DateCase) throws {
    try date.check()
  }

  @Test(
    "may have blanks, brackets and a full stop around it",
    arguments: [
      ("  7 October 1957\n", "7 October 1957"), ("7 October 1957.", "7 October 1957."),
      ("(7 October 1957)", "(7 October 1957)"), ("[7 October 1957].", "[7 October 1957]."),
      ("\u{A0}([7 October 1957.])\u{2009}", "([7 October 1957.])"),
    ])
  func surroundings(text: String, trimmed: String) throws {
    let date = try #require(HistoricalDate(text))
    #expect(date.edtf == "1957-10-07")
    #expect(date.text == trimmed)
  }

  @Test(
    "is not read from anything else",
    arguments: [
      "", " ", ".", "()", "?", "October", "7 October",
      "October 7", "summer", "7", "07.10", "999", "0999", "3000", "19570", "1957-10-7",
      "1957-1007", "10.1957", "32 May", "32 May 1957", "31 February 1957", "February 29, 1957",
      "00.10.1957", "7.13.1957", "7.XIII.1957", "1957-13-07", "1957-02-31", "1957-00",
      "7 October 1957 AB", "f. 0102", "(1957", "1957)", "(1957]", "1957, 1958", "7 October 1957 -",
      "- 1957", "from 1956", "between 1956", "7 and 9", "circa", "before", "../..",
      "early 7 October 1957", "late winter 1956", "1955s", "7 Smarch 1957", "1957 October 7, 1958",
    ])
  func nothingElse(text: String) {
    #expect(HistoricalDate(text)?.edtf == nil)
  }

  @Test("is an object in JSON whose bounds follow from its EDTF")
  func json() throws {
    let date = try #require(HistoricalDate("before 30 November 1956"))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = try encoder.encode(date)
    #expect(
      String(decoding: json, as: UTF8.self)
        == #"{"edtf":"../1956-11-30","latest":"1956-11-30","text":"before 30 November 1956"}"#)
    #expect(try JSONDecoder().decode(HistoricalDate.self, from: json) == date)
  }

  @Test("is not decoded from EDTF in another form", arguments: ["", "October 1957", "1957-02-30"])
  func badJSON(edtf: String) {
    let json = Data(#"{"text":"some day","edtf":"\#(edtf)"}"#.utf8)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(HistoricalDate.self, from: json)
    }
  }
}
