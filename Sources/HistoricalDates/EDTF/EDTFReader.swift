/// Reads EDTF as the standard writes it: levels 0 and 1, and of level 2 *one of a set*.
///
///     edtf     = date | date "T" time | interval | set
///     interval = (date | ".." | nothing) "/" (date | ".." | nothing)
///     set      = "[" element ("," element)* "]"            more than one element, or a range
///     element  = point | point? ".." point?                without a qualifier
///     date     = point ("?" | "~" | "%")?
///     point    = YYYY | YYYY-MM | YYYY-MM-DD | YYYY-SS     SS is a season, 21-24
///              | YYYX | YYXX | YYYY-XX | YYYY-MM-XX | YYYY-XX-XX
///
/// Years are those of the module, 1000 to 2999. What is not of this form is nil.
enum EDTFReader {
  static func span(_ text: ArraySlice<UInt8>) -> DateSpan? {
    guard let first = text.first, let last = text.last else { return nil }
    if first == UInt8(ascii: "["), last == UInt8(ascii: "]") {
      return set(text.dropFirst().dropLast())
    }
    if let slash = text.firstIndex(of: UInt8(ascii: "/")) {
      return interval(text[..<slash], text[(slash + 1)...])
    }
    if let mark = text.firstIndex(of: UInt8(ascii: "T")) {
      guard isTime(text[(mark + 1)...]), let day = date(text[..<mark]), day.day != nil else {
        return nil
      }
      return day.adding([.timeLeftOut])
    }
    return date(text)
  }

  private static func set(_ text: ArraySlice<UInt8>) -> DateSpan? {
    let elements = text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    let isRange = elements.count == 1 && text.contains(UInt8(ascii: "."))
    guard elements.count > 1 || isRange else { return nil }
    var spans: [DateSpan] = []
    for element in elements {
      guard let span = self.element(element) else { return nil }
      spans.append(span)
    }
    return DateSpan.oneOf(spans)
  }

  private static func element(_ text: ArraySlice<UInt8>) -> DateSpan? {
    guard let dot = text.firstIndex(of: UInt8(ascii: ".")) else { return point(text) }
    guard dot + 1 < text.endIndex, text[dot + 1] == UInt8(ascii: ".") else { return nil }
    let (left, right) = (text[..<dot], text[(dot + 2)...])
    let (start, end) = (point(left), point(right))
    guard left.isEmpty == (start == nil), right.isEmpty == (end == nil) else { return nil }
    return joined(start, end)
  }

  private static func interval(
    _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>
  ) -> DateSpan? {
    let (start, end) = (date(left), date(right))
    let isOpen = (isOpen(left), isOpen(right))
    guard start != nil || isOpen.0 || left.isEmpty, end != nil || isOpen.1 || right.isEmpty,
      let span = joined(start, end)
    else { return nil }
    // Nothing before or behind the slash is an end that nobody knows, two dots one that is open.
    guard left.isEmpty || right.isEmpty else { return span }
    return DateSpan(
      start: span.start, end: span.end,
      shorthand: "\(left.isEmpty ? "" : span.start?.edtf ?? "..")/"
        + "\(right.isEmpty ? "" : span.end?.edtf ?? "..")")
  }

  private static func isOpen(_ text: ArraySlice<UInt8>) -> Bool {
    text.elementsEqual([UInt8(ascii: "."), UInt8(ascii: ".")])
  }

  private static func joined(_ start: DateSpan?, _ end: DateSpan?) -> DateSpan? {
    switch (start, end) {
    case (nil, nil): nil
    case (nil, let end?): DateSpan(start: nil, end: end.end)
    case (let start?, nil): DateSpan(start: start.start, end: nil)
    case (let start?, let end?): start.through(end)
    }
  }

  private static func date(_ text: ArraySlice<UInt8>) -> DateSpan? {
    switch text.last {
    case UInt8(ascii: "?"): point(text.dropLast())?.adding(.uncertain)
    case UInt8(ascii: "~"): point(text.dropLast())?.adding(.approximate)
    case UInt8(ascii: "%"): point(text.dropLast())?.adding([.uncertain, .approximate])
    default: point(text)
    }
  }

  /// The digits of `hh:mm:ss` and a zone; no date depends on them.
  private static func isTime(_ text: ArraySlice<UInt8>) -> Bool {
    let marks: [UInt8] = [0x3A, 0x2B, 0x2D, 0x2E, 0x5A]
    return (2...32).contains(text.count)
      && text.allSatisfy { (0x30...0x39).contains($0) || marks.contains($0) }
  }
}
