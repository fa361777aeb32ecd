internal import Catalog
internal import Foundation

extension SQLValue {
  /// A list of ids as a JSON array, which SQLite's `json_each` takes apart.
  static func ids(_ ids: [Int64]) -> SQLValue {
    .text("[" + ids.map(String.init).joined(separator: ",") + "]")
  }

  /// A list of texts as a JSON array.
  static func texts(_ texts: [String]) throws -> SQLValue {
    .text(String(decoding: try JSONEncoder().encode(texts), as: UTF8.self))
  }
}
