import Foundation

/// Writes values as JSON with the keys in their order, which `JSONEncoder` does not keep.
enum JSONWriter {
  /// On one line.
  static func compact(_ cell: Cell) -> String {
    switch cell {
    case .null: "null"
    case .integer(let integer): String(integer)
    case .real(let real): real.isFinite ? String(real) : "null"
    case .text(let text): quoted(text)
    case .texts(let texts): "[" + texts.map(quoted).joined(separator: ",") + "]"
    case .list(let records):
      "[" + records.map { compact(.object($0)) }.joined(separator: ",") + "]"
    case .object(let record):
      "{"
        + record.fields.map { "\(quoted($0.key)):\(compact($0.value))" }.joined(separator: ",")
        + "}"
    }
  }

  /// On several lines, each level two blanks further in.
  static func pretty(_ cell: Cell, indent: String = "") -> String {
    let deeper = indent + "  "
    switch cell {
    case .list(let records) where !records.isEmpty:
      let items = records.map { deeper + pretty(.object($0), indent: deeper) }
      return "[\n" + items.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let record) where !record.fields.isEmpty:
      let members = record.fields.map { field in
        "\(deeper)\(quoted(field.key)): \(pretty(field.value, indent: deeper))"
      }
      return "{\n" + members.joined(separator: ",\n") + "\n\(indent)}"
    default:
      return compact(cell)
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        quoted += String(format: "\\u%04x", scalar.value)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
