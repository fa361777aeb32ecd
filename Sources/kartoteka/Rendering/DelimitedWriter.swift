/// Writes records as CSV (RFC 4180, lines end with a line feed) or TSV.
enum DelimitedWriter {
  static func csv(_ listing: Listing) -> String {
    let lines = [listing.columns] + listing.records.map { $0.fields.map(\.value.plainText) }
    return lines.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
  }

  /// A tab, a line break or a backslash inside a value is written `\t`, `\n` or `\\`.
  static func tsv(_ listing: Listing) -> String {
    let lines = [listing.columns] + listing.records.map { $0.fields.map(\.value.plainText) }
    return lines.map { $0.map(escaped).joined(separator: "\t") + "\n" }.joined()
  }

  private static func quoted(_ value: String) -> String {
    let needsQuotes = value.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
    return needsQuotes ? "\"" + value.replacing("\"", with: "\"\"") + "\"" : value
  }

  private static func escaped(_ value: String) -> String {
    var escaped = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\t": escaped += "\\t"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
