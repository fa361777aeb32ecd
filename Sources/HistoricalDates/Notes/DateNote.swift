/// Something that a reader of dates was unsure of, had to infer, or could not read.
public struct DateNote: Sendable, Hashable, Codable {
  /// The kinds of notes; the raw values are stable, for scripts.
  public enum Code: String, Sendable, Hashable, Codable, CaseIterable {
    /// The text says that there is no date.
    case undated
    /// The text is no date.
    case notADate = "not-a-date"
    /// A day is printed that the calendar does not have.
    case impossibleDay = "impossible-day"
    /// There is a day or a month, and no year.
    case missingYear = "missing-year"
    /// The range ends before it begins.
    case reversedRange = "reversed-range"
    /// The year has two digits.
    case shortYear = "short-year"
    /// The day of the week is another one.
    case weekdayDiffers = "weekday-differs"
    /// The date was Julian and is given in the Gregorian calendar.
    case oldStyle = "old-style"
    /// The day is printed in both calendars.
    case bothCalendars = "both-calendars"
    /// Two days are printed that are not the same day in the two calendars.
    case calendarsDiffer = "calendars-differ"
    /// The date is corrected in the text.
    case corrected
    /// Two days with a slash between them are one night, or two days.
    case slashedDays = "slashed-days"
    /// Days are listed, and those between them are taken in.
    case listedDays = "listed-days"
    /// Day and month may be the other way round.
    case ambiguousOrder = "ambiguous-order"
    /// A time of day is left out.
    case timeLeftOut = "time-left-out"
  }

  /// Which kind of note it is.
  public let code: Code
  /// The note in words, for a person.
  public let message: String

  /// Makes a note.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
