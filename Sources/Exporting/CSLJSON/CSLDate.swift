internal import Querying

/// A date of CSL-JSON: numbers, or words where numbers would say something else.
struct CSLDate: Encodable {
  var dateParts: [[Int]]?
  var season: Int?
  var circa: Bool?
  var literal: String?

  private enum CodingKeys: String, CodingKey {
    case dateParts = "date-parts"
    case season, circa, literal
  }

  init?(_ document: DocumentDetails) {
    if let date = document.citationDate {
      dateParts = date.points.map { [$0.year, $0.month, $0.day].compactMap(\.self) }
      season = date.season
      circa = date.isDoubtful ? true : nil
    } else if let words = document.dateInWords {
      literal = words
    } else {
      return nil
    }
  }
}
