internal import Foundation

/// The fields of a JSON object, as far as they hold what is asked for.
struct RecordFields {
  private var fields: [String: Any]

  /// Reads an object; nil when the text is not valid or no object.
  init?(_ json: String) {
    guard
      let fields = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    else { return nil }
    self.fields = fields
  }

  private init(fields: [String: Any]) {
    self.fields = fields
  }

  /// Whether a field is there, whatever it holds.
  func has(_ key: String) -> Bool {
    fields[key] != nil
  }

  /// A text that is not empty, or a number as text.
  func text(_ key: String) -> String? {
    let text: String? =
      switch fields[key] {
      case let text as String: text.precomposedStringWithCanonicalMapping
      case let number as NSNumber: number.stringValue
      default: nil
      }
    guard let trimmed = text?.trimmingCharacters(in: .whitespacesAndNewlines), !trimmed.isEmpty
    else { return nil }
    return trimmed
  }

  /// The objects of a list, or one object that stands for a list of one.
  func objects(_ key: String) -> [RecordFields] {
    switch fields[key] {
    case let list as [Any]:
      list.compactMap { ($0 as? [String: Any]).map(RecordFields.init(fields:)) }
    case let object as [String: Any]: [RecordFields(fields: object)]
    default: []
    }
  }

  /// The names of the things in a list.
  func names(_ key: String) -> [String] {
    objects(key).compactMap { $0.text("name") ?? $0.text("value") }
  }

  /// The same object with some fields replaced.
  func replacing(_ lists: [String: [RecordFields]]) -> RecordFields {
    RecordFields(fields: fields.merging(lists.mapValues { $0.map(\.fields) }) { $1 })
  }

  /// The object as JSON with its keys in order.
  var json: String {
    let data = try? JSONSerialization.data(
      withJSONObject: fields, options: [.sortedKeys, .withoutEscapingSlashes])
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
