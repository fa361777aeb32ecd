internal import Foundation

/// The name of a tag: `ordered`, `to translate`.
///
/// Its case is kept, but two names that differ in case alone are one tag.
public struct TagName: Sendable, Hashable {
  /// The name as typed, with single blanks.
  public let text: String

  /// The longest name, in characters.
  private static let limit = 100

  /// Reads a name.
  ///
  /// - Throws: A ``TagError`` when the text is empty, too long, or has a comma or a control
  ///   character: lists of tags are written with commas.
  public init(_ typed: String) throws(TagError) {
    text = Self.normalized(typed)
    let isUsable = text.unicodeScalars.allSatisfy { scalar in
      scalar != "," && scalar.properties.generalCategory != .control
    }
    guard isUsable, !text.isEmpty, text.count <= Self.limit else {
      throw .unusableName(text: typed)
    }
  }

  /// What names that are one tag have in common; any text has it.
  public static func key(of name: String) -> String {
    normalized(name).lowercased()
  }

  var key: String { Self.key(of: text) }

  private static func normalized(_ name: String) -> String {
    name.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
