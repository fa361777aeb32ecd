/// A value in the catalog file: one of SQLite's five types.
public enum SQLValue: Sendable, Hashable {
  /// No value.
  case null
  /// A whole number.
  case integer(Int64)
  /// A floating-point number.
  case real(Double)
  /// Text.
  case text(String)
  /// Bytes.
  case blob([UInt8])

  /// The text, nil for any other type.
  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The whole number, nil for any other type.
  public var integer: Int64? {
    if case .integer(let integer) = self { integer } else { nil }
  }

  /// The text, or NULL where there is none.
  public static func optional(_ text: String?) -> Self {
    text.map(Self.text) ?? .null
  }

  /// The whole number, or NULL where there is none.
  public static func optional(_ integer: Int?) -> Self {
    integer.map { .integer(Int64($0)) } ?? .null
  }
}

extension SQLValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral
{
  /// Makes a text.
  public init(stringLiteral text: String) {
    self = .text(text)
  }

  /// Makes a whole number.
  public init(integerLiteral integer: Int64) {
    self = .integer(integer)
  }

  /// Makes NULL.
  public init(nilLiteral: ()) {
    self = .null
  }
}
