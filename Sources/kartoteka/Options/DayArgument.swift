import ArgumentParser
import HistoricalDates

/// A date that bounds a search: a year, a month or a day, in any form that documents have.
struct DayArgument: ExpressibleByArgument {
  let date: HistoricalDate

  init?(argument: String) {
    guard let date = HistoricalDate(argument), date.edtf != nil else { return nil }
    self.date = date
  }
}
