import HistoricalDates
import Testing

@Suite("Any date in any notation")
struct HistoricalDatePropertyTests {
  /// Each seed is another 500 dates, always the same ones.
  @Test(
    "is read back to the same day, alone and in a sentence", arguments: [1, 2, 3, 4] as [UInt64])
  func days(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    for _ in 0..<500 {
      let day = random.day()
      let text = random.notation(of: day)
      let date = try #require(HistoricalDate(text), "\(text)")
      #expect(date.edtf == day.description, "\(text)")
      #expect(date.earliest == day && date.latest == day, "\(text)")

      let found = try #require(HistoricalDate.first(in: "№ 17 (\(text)), Москва"), "\(text)")
      #expect(found.date.edtf == day.description, "\(text)")
      #expect(found.range.count == text.utf8.count, "\(text)")
    }
  }

  @Test("is read back from notations of a whole text", arguments: [11, 12] as [UInt64])
  func rareNotations(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    for _ in 0..<500 {
      let day = random.day()
      let text = random.rareNotation(of: day)
      #expect(HistoricalDate(text)?.edtf == day.description, "\(text)")
    }
  }

  @Test(
    "of the years of both calendars is the same day printed Julian, Gregorian or both",
    arguments: [13, 14] as [UInt64])
  func calendars(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    for _ in 0..<500 {
      let julian = random.day(years: 1600...1918, lastDay: 28)
      let old = "\(julian.day) \(random.name(of: julian)) \(julian.year)"
      let date = try #require(HistoricalDate("\(old) O.S."), "\(old)")
      let day = try #require(date.earliest, "\(old)")
      #expect(date.notes.map(\.code) == [.oldStyle])
      let new = "\(day.day) \(random.name(of: day)) \(day.year)"
      for both in ["\(old) (\(new))", "\(new) (\(old))", "\(old)/\(new)"] {
        let read = try #require(HistoricalDate(both), "\(both)")
        #expect(read.edtf == day.description, "\(both)")
        #expect(read.notes.map(\.code) == [.bothCalendars], "\(both)")
      }
      #expect(HistoricalDate("\(new) N.S.")?.edtf == day.description)
    }
  }

  @Test("may be one of two, in order", arguments: [15, 16] as [UInt64])
  func oneOf(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    for _ in 0..<500 {
      let days = [random.day(), random.day()].sorted()
      guard days[0] != days[1] else { continue }
      for text in [
        "\(random.notation(of: days[1])) or \(random.notation(of: days[0]))",
        "[\(days[1]),\(days[0])]",
      ] {
        let date = try #require(HistoricalDate(text), "\(text)")
        #expect(date.edtf == "[\(days[0]),\(days[1])]", "\(text)")
        #expect(date.earliest == days[0] && date.latest == days[1], "\(text)")
      }
    }
  }

  @Test("makes a range with any other, in any dash", arguments: [5, 6, 7, 8] as [UInt64])
  func ranges(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    for _ in 0..<500 {
      let days = [random.day(), random.day()].sorted()
      guard days[0] != days[1] else { continue }
      let dash = random.pick(["-", " - ", "–", " – ", "—", " — ", " to ", " through "])
      let text = random.notation(of: days[0]) + dash + random.notation(of: days[1])
      let date = try #require(HistoricalDate(text), "\(text)")
      #expect(date.edtf == "\(days[0])/\(days[1])", "\(text)")
      #expect(date.earliest == days[0] && date.latest == days[1], "\(text)")
    }
  }

  @Test(
    "has EDTF that reads back to itself and to the same bounds", arguments: [9, 10] as [UInt64])
  func roundTrip(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    var read = 0
    for _ in 0..<2000 {
      guard let date = HistoricalDate(random.expression()) else { continue }
      read += 1
      let again = try #require(date.edtf.flatMap { HistoricalDate($0) }, "\(date)")
      #expect(again.edtf == date.edtf && again.text == date.edtf)
      #expect(again.earliest == date.earliest && again.latest == date.latest, "\(date)")
      if let earliest = date.earliest, let latest = date.latest { #expect(earliest <= latest) }
    }
    #expect(read > 500)
  }
}

extension SplitMix {
  fileprivate mutating func day(
    years: ClosedRange<Int> = 1000...2999, lastDay: Int = 31
  ) -> CalendarDay {
    while true {
      let day = CalendarDay(year: number(years), month: number(1...12), day: number(1...lastDay))
      if let day { return day }
    }
  }

  fileprivate func name(of day: CalendarDay) -> String { Self.names[day.month - 1].english }

  fileprivate mutating func notation(of date: CalendarDay) -> String {
    let day = pick(["\(date.day)", date.day < 10 ? "0\(date.day)" : "\(date.day)"])
    let names = Self.names[date.month - 1]
    let year = date.year
    return switch number(0...10) {
    case 0: "\(names.english) \(day), \(year)"
    case 1: "\(day) \(names.english) \(year)"
    case 2: "\(names.english.prefix(3))\(date.month == 5 ? "" : ".") \(day), \(year)"
    case 3: "\(day) \(names.english.prefix(3)) \(year)"
    case 4: "\(day).\(date.month).\(year)"
    case 5: "\(day).\(names.roman).\(year)"
    case 6: "\(day) \(names.russian) \(year) г."
    case 7: "\(day) \(names.russian.uppercased()) \(year) года"
    case 8: "\(day). \(names.german) \(year)"
    case 9: "\(year) \(names.english) \(day)"
    default: date.description
    }
  }

  /// A notation that only a whole text may have: quoted days, years first, with a time.
  fileprivate mutating func rareNotation(of date: CalendarDay) -> String {
    let names = Self.names[date.month - 1]
    return switch number(0...5) {
    case 0: "«\(date.day)» \(names.russian) \(date.year) г."
    case 1: "\(date.year) г., \(names.russian) \(date.day)"
    case 2: "\(notation(of: date)), \(number(1...12)) p.m."
    case 3: "[\(names.english)] \(date.day), \(date.year)"
    case 4: "\(date.day)/\(names.roman)-\(date.year) г."
    default: "\(date)T\(number(10...23)):30:00Z"
    }
  }

  /// Words of dates in a likely order; many make a date, some do not.
  fileprivate mutating func expression() -> String {
    let prefix = pick(["", "", "", "circa ", "before ", "after ", "not later than ", "since "])
    let suffix = pick(["", "", "", "?", " (?)", "~", "%"])
    guard number(0...2) == 0 else { return prefix + period() + suffix }
    return prefix + period() + pick(["-", " – ", "/", " to "]) + period() + suffix
  }

  private mutating func period() -> String {
    let year = number(1950...1960)
    return switch number(0...7) {
    case 0: notation(of: day())
    case 1: "\(Self.names[number(0...11)].english) \(year)"
    case 2: "\(year)"
    case 3: pick(["spring", "summer", "autumn", "winter"]) + " \(year)"
    case 4: pick(["early ", "mid-", "late "]) + "\(year)"
    case 5: pick(["early ", "mid-", "late "]) + "\(Self.names[number(0...11)].english) \(year)"
    case 6: pick(["", "early ", "mid-", "late "]) + "1950s"
    default: "\(number(1...28))"
    }
  }

  private static let names: [(english: String, russian: String, german: String, roman: String)] = [
    ("January", "января", "Januar", "I"), ("February", "февраля", "Februar", "II"),
    ("March", "марта", "März", "III"), ("April", "апреля", "April", "IV"),
    ("May", "мая", "Mai", "V"), ("June", "июня", "Juni", "VI"), ("July", "июля", "Juli", "VII"),
    ("August", "августа", "August", "VIII"), ("September", "сентября", "September", "IX"),
    ("October", "октября", "Oktober", "X"), ("November", "ноября", "November", "XI"),
    ("December", "декабря", "Dezember", "XII"),
  ]
}
