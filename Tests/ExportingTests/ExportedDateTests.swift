import Catalog
import Foundation
import HistoricalDates
import Testing

@Suite("An exported date")
struct ExportedDateTests {
  /// What a printed date is to become in both formats.
  struct Case: Sendable, CustomTestStringConvertible {
    let printed: String
    let json: String
    let year: String?
    let date: String

    init(_ printed: String, json: String, year: String?, date: String? = nil) {
      self.printed = printed
      self.json = json
      self.year = year
      self.date = date ?? printed
    }

    var testDescription: String { printed }
  }

  static let cases = [
    Case(
      "14 August 1957", json: #"{"date-parts":[[1957,8,14]]}"#, year: "1957", date: "1957/08/14/"),
    Case("August 1957", json: #"{"date-parts":[[1957,8]]}"#, year: "1957", date: "1957/08//"),
    Case("1957", json: #"{"date-parts":[[1957]]}"#, year: "1957", date: "1957///"),
    Case("1-15 August 1957", json: #"{"date-parts":[[1957,8,1],[1957,8,15]]}"#, year: "1957"),
    Case(
      "16/17 August 1957", json: #"{"date-parts":[[1957,8,16],[1957,8,17]]}"#, year: "1957",
      date: "16-17 August 1957"),
    Case("1956-1957", json: #"{"date-parts":[[1956],[1957]]}"#, year: "1956"),
    Case("circa 1956", json: #"{"circa":true,"date-parts":[[1956]]}"#, year: "1956"),
    Case("1956?", json: #"{"circa":true,"date-parts":[[1956]]}"#, year: "1956"),
    Case(
      "late 1956", json: #"{"circa":true,"date-parts":[[1956,9],[1956,12]]}"#, year: "1956"),
    Case("spring 1957", json: #"{"date-parts":[[1957]],"season":1}"#, year: "1957"),
    Case("winter 1957", json: #"{"date-parts":[[1957]],"season":4}"#, year: "1957"),
    Case("before 30 November 1956", json: #"{"literal":"before 30 November 1956"}"#, year: nil),
    Case("after 1956", json: #"{"literal":"after 1956"}"#, year: nil),
    Case("1950s", json: #"{"literal":"1950s"}"#, year: nil),
  ]

  @Test("has numbers where they say the same as the words, in CSL-JSON", arguments: cases)
  func csl(expected: Case) throws {
    let date = try #require(HistoricalDate(expected.printed))
    let item = try DraftCatalog.item(.titled("Report") { $0.date = date })
    for field in ["issued", "original-date"] {
      let value = try #require(item[field])
      let json = try JSONSerialization.data(withJSONObject: value, options: .sortedKeys)
      #expect(String(decoding: json, as: UTF8.self) == expected.json)
    }
  }

  @Test("has numbers for a single day, month or year, in RIS", arguments: cases)
  func ris(expected: Case) throws {
    let date = try #require(HistoricalDate(expected.printed))
    let lines = try DraftCatalog.lines(.titled("Report") { $0.date = date })
    #expect(lines.filter { $0.hasPrefix("DA") } == ["DA  - \(expected.date)"])
    #expect(
      lines.filter { $0.hasPrefix("PY") } == (expected.year.map { ["PY  - \($0)"] } ?? []))
  }

  @Test("is left out where a document has none")
  func undated() throws {
    let item = try DraftCatalog.item(.titled("Report"))
    #expect(item["issued"] == nil)
    #expect(item["original-date"] == nil)
    let lines = try DraftCatalog.lines(.titled("Report"))
    #expect(!lines.contains { $0.hasPrefix("DA") || $0.hasPrefix("PY") })
  }
}
