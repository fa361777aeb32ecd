/// A date of EDTF level 0: a year, a month or a day.
enum DatePoint: Sendable, Hashable {
  case year(Int)
  case month(year: Int, month: Int)
  case day(CalendarDay)

  var earliest: CalendarDay {
    switch self {
    case .year(let year): .firstOfMonth(year: year, month: 1)
    case .month(let year, let month): .firstOfMonth(year: year, month: month)
    case .day(let day): day
    }
  }

  var latest: CalendarDay {
    switch self {
    case .year(let year): .lastOfMonth(year: year, month: 12)
    case .month(let year, let month): .lastOfMonth(year: year, month: month)
    case .day(let day): day
    }
  }

  var edtf: String {
    switch self {
    case .year(let year): year.padded(to: 4)
    case .month(let year, let month): "\(year.padded(to: 4))-\(month.padded(to: 2))"
    case .day(let day): day.description
    }
  }
}
