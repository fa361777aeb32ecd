import HistoricalDates
import Testing

/// One row of a table: a printed date, its EDTF and its bounds, `..` where it is open.
struct DateCase: Sendable, CustomTestStringConvertible {
  let text: String
  let edtf: String
  let earliest: String
  let latest: String

  init(_ text: String, _ edtf: String, _ earliest: String, _ latest: String) {
    self.text = text
    self.edtf = edtf
    self.earliest = earliest
    self.latest = latest
  }

  /// A date that is one day.
  init(_ text: String, _ day: String) {
    self.init(text, day, day, day)
  }

  var testDescription: String { text }

  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let date = try #require(HistoricalDate(text), sourceLocation: sourceLocation)
    #expect(date.text == text, sourceLocation: sourceLocation)
    #expect(date.edtf == edtf, sourceLocation: sourceLocation)
    #expect(date.earliest?.description ?? ".." == earliest, sourceLocation: sourceLocation)
    #expect(date.latest?.description ?? ".." == latest, sourceLocation: sourceLocation)

    let again = try #require(HistoricalDate(edtf), sourceLocation: sourceLocation)
    #expect(again.edtf == edtf, sourceLocation: sourceLocation)
    #expect(again.earliest == date.earliest, sourceLocation: sourceLocation)
    #expect(again.latest == date.latest, sourceLocation: sourceLocation)
  }
}
