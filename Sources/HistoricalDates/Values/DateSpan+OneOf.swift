extension DateSpan {
  /// One of several spans, which EDTF level 2 writes in square brackets; nil for no span at all.
  ///
  /// The elements are put in order, so that one meaning has one spelling. Where one of them is
  /// qualified, the whole becomes an interval, since sets have no qualifiers.
  static func oneOf(_ spans: [DateSpan]) -> DateSpan? {
    var distinct: [DateSpan] = []
    let ordered = spans.sorted { left, right in
      (left.earliest ?? .first, left.latest ?? .last)
        < (right.earliest ?? .first, right.latest ?? .last)
    }
    for span in ordered where distinct.last?.element != span.element { distinct.append(span) }
    guard let first = distinct.first else { return nil }
    let notes = spans.flatMap(\.notes)
    guard distinct.count > 1 || first.start == nil || first.end == nil || first.isRange else {
      return first.adding(notes)
    }
    let open = (start: spans.contains { $0.start == nil }, end: spans.contains { $0.end == nil })
    let last = distinct.max { ($0.latest ?? .last) < ($1.latest ?? .last) }
    let isQualified = spans.contains {
      $0.start?.doubt.isEmpty == false || $0.end?.doubt.isEmpty == false
    }
    return DateSpan(
      start: open.start ? nil : first.start, end: open.end ? nil : last?.end,
      shorthand: isQualified
        ? nil : "[" + distinct.map(\.element).joined(separator: ",") + "]"
    ).adding(notes)
  }

  private var isRange: Bool { start != end && shorthand == nil }

  /// The span as an element of a set.
  private var element: String {
    if !isRange, let shorthand, shorthand.utf8.first != UInt8(ascii: "[") { return shorthand }
    if let start, start == end { return start.point.edtf }
    return (start?.point.edtf ?? "") + ".." + (end?.point.edtf ?? "")
  }
}

extension CalendarDay {
  fileprivate static let first = CalendarDay.firstOfMonth(year: 1, month: 1)
  fileprivate static let last = CalendarDay.lastOfMonth(year: 9999, month: 12)
}
