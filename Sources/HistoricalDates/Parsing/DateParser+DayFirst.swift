/// The rules that begin with a day: `numeric`, `day-first`.
extension DateParser {
  mutating func shortNumber() -> PartialDate? {
    if let century = century() { return century }
    if let decade = decadeOfCentury() { return decade }
    guard let day = takeDay() else { return nil }
    if let month = numericMonth() { return numeric(day, month) }
    if let slashed = slashed(day) { return slashed }
    takeDayEnding()
    let end = position
    _ = take(.of)
    if case .word(.month(let month))? = peek() {
      advance()
      noteMoreThanYears()
      return completed(day, month)
    }
    rewind(to: end)
    if let companion = companion(), followsMonthOrYear(companion) {
      let date = completed(day, month(), companion: companion)
      if !inSentence || date.isInBothCalendars { return date }
    }
    rewind(to: end)
    let year = peek() == .comma ? followingYear() : nil
    // `1956/57 г.`
    if day > 31 { _ = take(.yearMark) }
    return PartialDate(
      body: .day(day, month: nil, year: year?.year), doubt: year?.doubt ?? [],
      notes: year?.notes ?? [])
  }

  /// A day with what may stand behind it: a calendar, a second day in brackets, a year.
  mutating func completed(
    _ day: Int, _ month: Int?, companion printed: PartialDate.Companion? = nil
  ) -> PartialDate {
    var style = takeStyle()
    let companion = printed ?? companion()
    let year = followingYear()
    style = style ?? takeStyle()
    // A year behind both days is that of the second.
    let isShared = companion?.date.year == nil && companion != nil
    var date = PartialDate(
      body: .day(day, month: month, year: isShared ? nil : year?.year), doubt: year?.doubt ?? [],
      style: style, companion: isShared ? companion?.inYear(year?.year) : companion,
      notes: year?.notes ?? [])
    let end = position
    guard companion == nil, let last = self.companion() else { return date }
    date.companion = last
    // In a sentence a number in brackets behind a date is as likely a note or a page.
    if inSentence, !date.isInBothCalendars {
      rewind(to: end)
      date.companion = nil
    }
    date.style = date.style ?? takeStyle()
    return date
  }

  private mutating func takeDay() -> Int? {
    if peek() == .quote, let day = peekNumber(1, digits: 1...2), peek(2) == .quote {
      advance(3)
      return day
    }
    guard let day = peekNumber(digits: 1...2) else { return nil }
    advance()
    return day
  }

  /// `14 (1) февраля 1918`: a month stands behind both days.
  private mutating func month() -> Int? {
    _ = take(.of)
    guard case .word(.month(let month))? = peek() else { return nil }
    advance()
    noteMoreThanYears()
    return month
  }

  /// Whether a day in brackets belongs to the bare day before it: in `№ 17 (7 October 1957)` it does
  /// not.
  private func followsMonthOrYear(_ companion: PartialDate.Companion) -> Bool {
    guard companion.date.year == nil else { return false }
    if case .word(.month)? = peek() { return true }
    return companion.date.month != nil && (peek() == .comma || peekYear() != nil)
  }

  /// `"." MM` or `sep roman`.
  private mutating func numericMonth() -> Int? {
    if peek() == .dot, let month = peekNumber(1, digits: 1...2) {
      advance(2)
      return month
    }
    if isSeparator, let month = peekRomanMonth(1) {
      advance(2)
      return month
    }
    return nil
  }

  private func peekRomanMonth(_ distance: Int) -> Int? {
    switch peek(distance) {
    case .word(.roman(let month)): month <= 12 ? month : nil
    case .word(.role(.ten)): 10
    default: nil
    }
  }

  private mutating func numeric(_ day: Int, _ month: Int) -> PartialDate? {
    noteMoreThanYears()
    if isSeparator, let year = takeNumericYear(1) {
      let style = takeStyle()
      return PartialDate(
        body: .day(day, month: month, year: year.year), style: style, companion: companion(),
        notes: year.notes)
    }
    if failure != nil { return nil }
    if let year = peekYear() {
      advance()
      _ = take(.yearMark)
      return PartialDate(body: .day(day, month: month, year: year))
    }
    if peek() == .dot, peek(1) == .hyphen || peek(1) == .dash { advance() }
    return PartialDate(body: .day(day, month: month, year: nil))
  }

  /// A year of four digits, or of two where they cannot be a day.
  private mutating func takeNumericYear(_ distance: Int) -> PrintedYear? {
    if let year = peekYear(distance) {
      advance(distance + 1)
      _ = take(.yearMark)
      return PrintedYear(year: year)
    }
    guard !inSentence, let digits = peekNumber(distance, digits: 2...2) else { return nil }
    guard let year = PrintedYear(digits: digits) else {
      // In `16.03-24.03.1960` the number is the second day.
      if peek(distance + 1) != .dot, peek(distance + 1) != .slash {
        refuse(.unreadShortYear(digits))
      }
      return nil
    }
    advance(distance + 1)
    _ = take(.yearMark)
    return year
  }

  /// `10/18/1962`, which is read by the number that can be no month.
  private mutating func slashed(_ first: Int) -> PartialDate? {
    guard peek() == .slash, let second = peekNumber(1, digits: 1...2), peek(2) == .slash else {
      return nil
    }
    let start = position
    advance(2)
    guard let year = takeNumericYear(1) else {
      rewind(to: start)
      return nil
    }
    noteMoreThanYears()
    func date(_ day: Int, _ month: Int) -> PartialDate {
      PartialDate(body: .day(day, month: month, year: year.year), notes: year.notes)
    }
    if second > 12 { return date(second, first) }
    guard first <= 12, first != second else { return date(first, second) }
    var either = date(first, second)
    either.companion = .instead(date(second, first), isCorrection: false)
    either.notes.append(.ambiguousOrder)
    return either
  }

  private var isSeparator: Bool {
    peek() == .dot || peek() == .hyphen || peek() == .slash
  }

  /// The full stop of a German ordinal, where more of a date follows, or the ending of another.
  private mutating func takeDayEnding() {
    if peek() == .dot {
      switch peek(1) {
      case .word(.month), .word(.role(.to)), .word(.role(.until)), .word(.role(.and)),
        .word(.role(.or)), .hyphen, .dash, .slash:
        advance()
      default: break
      }
    } else {
      _ = takeOrdinal()
    }
  }

  /// `th`, `-го`: the ending of a number.
  mutating func takeOrdinal() -> Bool {
    if peek() == .hyphen, isOrdinal(peek(1)), isGlued(1) {
      advance(2)
      return true
    }
    guard isGlued(), isOrdinal(peek()) else { return false }
    advance()
    return true
  }

  private func isOrdinal(_ kind: Token.Kind?) -> Bool {
    switch kind {
    // The й of `2-й` is folded into the и that joins two dates.
    case .word(.role(.ordinal)), .word(.role(.decadeMark)), .word(.role(.and)): true
    default: false
    }
  }
}
