extension HistoricalDate {
  /// The date that a title gives for its own document, such as `Journal ... for 12 March 1958`.
  ///
  /// It stands behind `for` or at the end behind a comma; a title can name any other day in other
  /// places.
  public static func ownDate(inTitle title: String) -> HistoricalDate? {
    guard let found = first(in: title) else { return nil }
    let bytes = Array(title.utf8)
    let before = String(decoding: bytes[..<found.range.lowerBound], as: UTF8.self)
    let isOwn =
      before.hasSuffix("for ") || before.hasSuffix(" за ")
      || (found.range.upperBound == bytes.count && before.hasSuffix(", "))
    return isOwn ? found.date : nil
  }

  /// Whether no day can be meant by both dates.
  public func contradicts(_ other: HistoricalDate) -> Bool {
    guard let earliest, let latest, let otherEarliest = other.earliest,
      let otherLatest = other.latest
    else { return false }
    return latest < otherEarliest || otherLatest < earliest
  }
}
