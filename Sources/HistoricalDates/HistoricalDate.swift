/// A date as a document prints it, with its meaning in EDTF and the days that it can stand for.
///
/// EDTF is ISO 8601-2:2019, levels 0 and 1, and of level 2 *one of a set*. Days are Gregorian. The
/// bounds follow from the EDTF alone: reading ``edtf`` gives the same EDTF and the same bounds
/// again. Where a printed date is vaguer than the standard, these are the rules:
///
/// - *Circa* (`~`) and doubt (`?`, both together `%`) qualify the date and leave the bounds alone.
/// - Square brackets say that an editor supplied the date, not that it is doubtful.
/// - *Early*, *mid* and *late* are thirds, written as an approximate interval: of a year four
///   months each (`late 1956` is `1956-09~/1956-12~`), of a month the days 1-10, 11-20 and 21 to
///   the end, of a season one month each, of a decade its years 0-3, 4-6 and 7-9, of a century 33,
///   34 and 33 years. *First half*, *second quarter* and the *dekada* of ten days are exact.
/// - Seasons are the northern ones, counted in whole months: spring is March to May. *Winter 1956*
///   may be either end of 1956, so its bounds are those of the year; *winter 1956-57* is
///   `1956-12/1957-02`.
/// - The *19th century* is `18XX`, 1800 to 1899.
/// - *Before* a date ends on its first day and *after* begins on its last, both included, because
///   translations use *before* and *not later than* alike: a bound that is a day too wide loses no
///   document. *Not later than* and *not earlier than* take in all of the date they name.
/// - `1910-12` with a hyphen is ISO, December 1910, and `1919-21` is EDTF, spring 1919; with a
///   longer dash both are years.
/// - `16/17 August 1957` is the interval of both days. Archivists write it for the one night
///   between them, and for a paper begun on the one day and ended on the next; neither is *one of
///   two*, which `16 or 17 August` says and EDTF writes as a set.
/// - A day in both calendars (`25 October (7 November) 1917`, and with twelve or thirteen days
///   between them `12/25 May 1913`) is the Gregorian one. A day marked *O.S.* is brought into the
///   Gregorian calendar; one without a mark is taken as printed, whatever its year.
/// - A year of two digits is read only where it can be no day, from 32 on, as 19..; a correction
///   (`14 July (corrected to 20 July) 1956`) keeps both days.
///
/// Whatever had to be inferred so is said in ``notes``.
public struct HistoricalDate: Sendable, Hashable {
  /// The date as printed, without the blanks around it.
  public let text: String
  /// The date in EDTF, such as `1957-10-07` or `../1956-11-30`.
  ///
  /// It is never empty, and nil when the text says that there is no date: *undated*, `б/д`.
  public let edtf: String?
  /// The first day that the date can stand for, or nil when it is open towards the past.
  public let earliest: CalendarDay?
  /// The last day that the date can stand for, or nil when it is open towards the future.
  public let latest: CalendarDay?
  /// What was doubtful or inferred.
  public let notes: [DateNote]

  /// Reads a text that is a date and nothing else.
  ///
  /// Blanks around it, brackets that enclose it, a final full stop and a time of day are allowed.
  /// The year has four digits and lies between 1000 and 2999, or two from 32 on. Anything else is
  /// nil, such as an impossible day or a date without a year; ``DateReading`` tells why.
  public init?(_ text: String) {
    guard let date = DateReading(text).date else { return nil }
    self = date
  }

  /// The first date inside running text and where it stands, as UTF-8 byte offsets.
  ///
  /// A year alone, a decade, a range of years, an ISO month or *undated* is no date here ("in 1958"
  /// and "1910-12" are not, "October 1957" and "circa 1958" are), nor is a piece of a longer number.
  /// A question mark counts as doubt only before a bracket or a comma, since it may end the
  /// sentence.
  public static func first(in text: String) -> (date: HistoricalDate, range: Range<Int>)? {
    let bytes = Array(text.utf8)
    let tokens = TokenScanner.tokens(in: bytes)
    var parser = DateParser(tokens: tokens, range: tokens.indices, inSentence: true)
    for start in tokens.indices where tokens.canBeginDate(at: start) {
      parser.restart(at: start)
      guard let span = parser.expression(), parser.isMoreThanYears,
        tokens.canEndDate(before: parser.position)
      else { continue }
      let end = tokens[parser.position - 1].range.upperBound
      let range = tokens[start].range.lowerBound..<end
      return (HistoricalDate(text: bytes[range], span: span), range)
    }
    return nil
  }

  init(text: ArraySlice<UInt8>, span: DateSpan) {
    self.text = String(decoding: text, as: UTF8.self)
    edtf = span.edtf
    earliest = span.earliest
    latest = span.latest
    notes = span.notes
  }

  init(undated text: String) {
    self.text = text
    edtf = nil
    earliest = nil
    latest = nil
    notes = [.undated]
  }

  /// A date out of its parts, which belong together.
  init(
    text: String, edtf: String?, earliest: CalendarDay?, latest: CalendarDay?, notes: [DateNote]
  ) {
    self.text = text
    self.edtf = edtf
    self.earliest = earliest
    self.latest = latest
    self.notes = notes
  }
}
