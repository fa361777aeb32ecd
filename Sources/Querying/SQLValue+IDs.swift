internal import Catalog

extension SQLValue {
  /// A list of ids as a JSON array, which SQLite's `json_each` takes apart.
  static func ids(_ ids: [Int64]) -> SQLValue {
    .text("[" + ids.map(String.init).joined(separator: ",") + "]")
  }
}
