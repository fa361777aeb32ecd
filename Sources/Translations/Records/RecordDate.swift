internal import HistoricalDates

/// The date of a record: `doc_date` is `19570816`, `19570800`, `195708` or `1957`; `frontend_doc_date` is what
/// the site showed.
struct RecordDate {
  let date: HistoricalDate?
  /// What contradicts it or cannot be read.
  private(set) var diagnostic: Diagnostic?

  init(_ record: RecordFields) {
    let shown = record.text("frontend_doc_date")
    let filed = Self.filed(record)
    let printed = shown.flatMap(HistoricalDate.init)
    date = printed ?? filed
    if let printed, let filed, printed.contradicts(filed) {
      diagnostic = Diagnostic(
        .warning, .differentDates,
        "the record gives another date in doc_date: \(filed.edtf ?? filed.text)")
    } else if date == nil, let text = shown ?? record.text("doc_date") {
      diagnostic = Diagnostic(
        .warning, .unreadableDate, "the date of the record cannot be read: \(text.prefix(60))")
    }
  }

  private static func filed(_ record: RecordFields) -> HistoricalDate? {
    let range = [record.text("date_range_start"), record.text("date_range_end")].compactMap(\.self)
      .compactMap(edtf)
    if range.count == 2, range[0] != range[1] { return HistoricalDate("\(range[0])/\(range[1])") }
    if let text = record.text("doc_date") {
      let parts = text.split(whereSeparator: { $0 == "/" || $0 == "–" })
      let days = (parts.count == 1 && text.utf8.count == 17 ? text.split(separator: "-") : parts)
        .compactMap { edtf(String($0)) }
      if days.count == 2 { return HistoricalDate("\(days[0])/\(days[1])") }
      if let date = edtf(text).flatMap(HistoricalDate.init) ?? HistoricalDate(text) { return date }
    }
    return range.first.flatMap(HistoricalDate.init)
  }

  /// `19570816` as `1957-08-16`; zeros stand for a day or a month that is not known.
  private static func edtf(_ text: String) -> String? {
    let digits = text.filter { $0 != "-" }
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), [4, 6, 8].contains(digits.count)
    else { return nil }
    let year = digits.prefix(4)
    let month = digits.dropFirst(4).prefix(2)
    let day = digits.dropFirst(6)
    guard year != "0000" else { return nil }
    if month.isEmpty || month == "00" { return String(year) }
    return day.isEmpty || day == "00" ? "\(year)-\(month)" : "\(year)-\(month)-\(day)"
  }
}
