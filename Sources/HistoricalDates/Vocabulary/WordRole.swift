/// What a word that is no month does in a date; the raw values are the first column of
/// `words.tsv`.
enum WordRole: String, Sendable, Hashable {
  case weekday
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
}
