/// A time from one point to another, either of which may be open: the meaning of any date.
struct DateSpan: Sendable, Hashable {
  struct End: Sendable, Hashable {
    let point: DatePoint
    var doubt: Doubt = []

    var edtf: String { point.edtf + doubt.edtf }
  }

  let start: End?
  let end: End?
  /// What EDTF writes for just this span when nothing qualifies it: a season, a decade, a set.
  let shorthand: String?
  /// What was doubtful when it was read.
  var notes: [DateNote] = []

  init(start: End?, end: End?, shorthand: String? = nil, notes: [DateNote] = []) {
    self.start = start
    self.end = end
    self.shorthand = shorthand
    self.notes = notes
  }

  init(_ point: DatePoint) {
    self.init(from: point, to: point)
  }

  init(from start: DatePoint, to end: DatePoint, shorthand: String? = nil) {
    self.init(start: End(point: start), end: End(point: end), shorthand: shorthand)
  }

  var earliest: CalendarDay? { start?.point.earliest }
  var latest: CalendarDay? { end?.point.latest }

  /// The single day that it is, if it is one.
  var day: CalendarDay? {
    if let start, start == end, case .day(let day) = start.point { day } else { nil }
  }

  /// The span in EDTF.
  ///
  /// Level 1 qualifies neither seasons nor decades and has neither of them in an interval, so
  /// there the months or years at both ends are written.
  var edtf: String {
    if let shorthand { return shorthand }
    if let start, start == end { return start.edtf }
    return "\(start?.edtf ?? "..")/\(end?.edtf ?? "..")"
  }

  func adding(_ doubt: Doubt) -> DateSpan {
    guard !doubt.isEmpty else { return self }
    func qualified(_ end: End?) -> End? {
      end.map { End(point: $0.point, doubt: $0.doubt.union(doubt)) }
    }
    return DateSpan(start: qualified(start), end: qualified(end), notes: notes)
  }

  func adding(_ notes: [DateNote]) -> DateSpan {
    var span = self
    for note in notes where !span.notes.contains(note) { span.notes.append(note) }
    return span
  }

  /// The span from the start of this one to the end of another, or nil when it would run backwards.
  func through(_ other: DateSpan) -> DateSpan? {
    guard let earliest, let latest = other.latest, earliest <= latest,
      let otherStart = other.earliest, earliest <= otherStart
    else { return nil }
    return DateSpan(start: start, end: other.end, notes: notes).adding(other.notes)
  }
}
