internal import Foundation
internal import Querying

/// Writes CSL-JSON: an array of the items that a citation processor works on.
///
/// The names of the fields are those of the schema of CSL 1.0.2 (csl-data.json).
enum CSLJSON {
  static func text(of documents: [DocumentDetails]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let json = try encoder.encode(documents.map(CSLItem.init))
    return escapingControls(String(decoding: json, as: UTF8.self)) + "\n"
  }

  /// JSON needs the controls below U+0020 escaped alone, but those above steer a terminal as well.
  private static func escapingControls(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: isControl) else { return json }
    var escaped = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      if isControl(scalar) {
        escaped.append(contentsOf: "\\u00\(String(scalar.value, radix: 16))".unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (0x7F...0x9F).contains(scalar.value)
  }
}
