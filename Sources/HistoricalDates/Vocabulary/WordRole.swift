/// What a word that is no month does in a date; the raw values are the first column of
/// `words.tsv`.
enum WordRole: String, Sendable, Hashable {
  case spring, summer, autumn, winter
  case early, mid, late
  /// Approximate. `circa` makes a year a date even in running text; `about` ("about 1500 men")
  /// does not.
  case circa, about
  case perhaps
  case before, after
  case notAfter = "not-after"
  case notBefore = "not-before"
  /// Both the second half of a range and *not later than*.
  case until
  case from, to, between, and
  case of, article
  /// What follows the number of a day, a year or a decade: `th`, `г.`, `s`.
  case ordinal
  case yearMark = "year-mark"
  case decadeMark = "decade-mark"
  /// The Cyrillic letter that ends the number of a decade (`1940-х`) and looks like the numeral X.
  case ten
  /// One of two dates is meant, or the second instead of the first.
  case or, corrected
  /// The Julian calendar, the Gregorian one.
  case oldStyle = "old-style"
  case newStyle = "new-style"
  case undated
  case first, second, third, fourth
  case half, quarter
  /// The *dekada* of Russian and Ukrainian: ten days, a third of a month.
  case tenDays = "ten-days"
  case century
  /// `the night of 23-24 October`; `в ночь на 22 июня`, which begins the day before.
  case night
  case nightBefore = "night-before"
  /// What announces a date and adds nothing to it: `dated`.
  case lead
  case at, hour, minute
  /// What announces the time that a document covers.
  case period
}
