/// A year as printed behind a month.
struct PrintedYear {
  let year: Int
  var doubt: Doubt = []
  var notes: [DateNote] = []

  init(year: Int, doubt: Doubt = []) {
    self.year = year
    self.doubt = doubt
  }

  /// A year of two digits that cannot be a day: those from 32 on, in the twentieth century.
  init?(digits: Int) {
    guard (32...99).contains(digits) else { return nil }
    year = 1900 + digits
    notes = [.shortYear(digits, readAs: year)]
  }
}
