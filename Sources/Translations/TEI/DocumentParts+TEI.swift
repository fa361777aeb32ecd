internal import HistoricalDates

extension DocumentParts {
  /// Takes the parts over from a document in TEI.
  init(_ text: TEIText, of element: XMLTree.Node, in volume: TEIVolume) {
    title = text.title.map { Self.title($0, number: XMLTree.attribute("n", of: element)) }
    citation = text.source?.text
    citationLine = text.source?.line
    body = text.paragraphs
    people = text.people
    publisher = volume.publisher
    source = volume.title
    language = XMLTree.attribute("lang", of: element) ?? volume.language
    if let volume = volume.frusID, let id = XMLTree.attribute("id", of: element) {
      address = DocumentAddress("https://history.state.gov/historicaldocuments/\(volume)/\(id)")
    }
    readDate(text.date, line: XMLTree.line(of: element))
  }

  /// A heading without the number of the document in front: `12. Telegram From ...`.
  private static func title(_ heading: String, number: String?) -> String {
    guard let number, heading.hasPrefix("\(number). ") else { return heading }
    return String(heading.dropFirst(number.count + 2)[...].trimmingBlanks)
  }

  private mutating func readDate(_ dateline: (printed: String, day: String?)?, line: Int) {
    guard let dateline else { return }
    let printed =
      HistoricalDate(dateline.printed) ?? HistoricalDate.first(in: dateline.printed)?.date
    // A time may stand behind the day.
    let given = dateline.day.flatMap { HistoricalDate(String($0.prefix { $0 != "T" })) }
    date = printed ?? given
    if date == nil {
      diagnostics.append(
        Diagnostic(
          .warning, .unreadableDate, line: line,
          "the date in the dateline cannot be read: \(dateline.printed)"))
    } else if let printed, let given, printed.contradicts(given) {
      diagnostics.append(
        Diagnostic(
          .warning, .differentDates, line: line,
          "the dateline is marked with another date than it prints: \(given.text)"))
    }
  }
}
