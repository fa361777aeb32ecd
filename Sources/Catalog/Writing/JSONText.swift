internal import Foundation

/// Small values as JSON for columns that hold it, with keys in order so that equal values are
/// equal text.
enum JSONText {
  static func object(_ values: [String: String]) throws -> String {
    try text(of: values)
  }

  /// Takes an object apart again.
  static func object(_ text: String) throws -> [String: String] {
    try JSONDecoder().decode([String: String].self, from: Data(text.utf8))
  }

  static func array(_ values: [String]) throws -> String {
    try text(of: values)
  }

  /// Takes any value apart that ``text(of:)`` has written.
  static func value<Value: Decodable>(of text: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }

  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
