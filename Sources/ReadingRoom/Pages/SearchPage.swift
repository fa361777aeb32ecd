internal import Catalog
internal import Foundation
internal import Querying

/// What the page of a search shows.
struct SearchPage {
  /// A document that was found.
  struct Hit {
    let id: Int64
    let title: String
    let facts: String
    let pieces: [Piece]
  }

  /// A part of a snippet that is a hit, or one between hits.
  struct Piece {
    let text: String
    let isHit: Bool
  }

  let title: String
  let heading: String
  let query: String
  let count: String
  let start: Int
  let hits: [Hit]
  /// The query string of the next page; nil on the last one.
  let next: String?

  init(_ results: SearchResults, request: SearchRequest) {
    title = results.query.isEmpty ? "Kartoteka" : "\(results.query) - Kartoteka"
    heading = results.query.isEmpty ? "All documents" : results.query
    query = results.query
    count = results.total == 1 ? "1 document" : "\(results.total) documents"
    start = request.offset + 1
    hits = results.hits.map { hit in
      Hit(
        id: hit.id, title: hit.title,
        facts: [hit.dateText, hit.reference].compactMap(\.self).joined(separator: " | "),
        pieces: Self.pieces(of: hit.snippet))
    }
    next = results.next.flatMap { offset in
      var address = URLComponents()
      address.queryItems = [
        URLQueryItem(name: "q", value: results.query),
        URLQueryItem(name: "offset", value: String(offset)),
      ]
      return address.percentEncodedQuery
    }
  }

  /// The hits of a snippet stand between pairs of asterisks.
  private static func pieces(of snippet: String) -> [Piece] {
    snippet.components(separatedBy: "**").enumerated().map { index, text in
      Piece(text: text, isHit: !index.isMultiple(of: 2))
    }
  }
}
