internal import Foundation

/// What is to be noted about a fond, opis, papka or delo.
public struct UnitDescription: Sendable, Hashable {
  /// The values as they are kept; nil takes a value away.
  let values: [UnitField: String?]

  /// Reads what was typed.
  ///
  /// - Parameter typed: The values; blanks around them do not count, and an empty one takes the
  ///   value away.
  /// - Throws: A ``PlaceError`` when the number of leaves is none.
  public init(_ typed: [UnitField: String]) throws(PlaceError) {
    var values: [UnitField: String?] = [:]
    for (field, text) in typed { values[field] = .some(try Self.value(of: field, typed: text)) }
    self.values = values
  }

  /// Whether it says anything, and not only takes values away.
  var saysSomething: Bool {
    values.values.contains { $0 != nil }
  }

  private static func value(
    of field: UnitField, typed text: String
  ) throws(PlaceError) -> String? {
    // Programs for tables write line breaks in their own ways; here they are all the same.
    let text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .trimmingCharacters(in: .whitespacesAndNewlines)
    guard field == .leafCount, !text.isEmpty else { return text.isEmpty ? nil : text }
    guard text.utf8.count < 10, let count = Int(text), count > 0 else {
      throw .wrongLeafCount(text: text)
    }
    return String(count)
  }
}
