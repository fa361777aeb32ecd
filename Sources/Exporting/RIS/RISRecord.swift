/// One record of a RIS file.
///
/// A line is a tag, two blanks, a hyphen, a blank and the value: readers are strict about the blanks.
struct RISRecord {
  private var lines: [String] = []

  init(type: String) {
    add("TY", type)
  }

  /// The record with the line that ends it.
  var text: String {
    (lines + ["ER  - "]).map { $0 + "\n" }.joined()
  }

  /// Adds a line, unless there is nothing to say.
  mutating func add(_ tag: String, _ value: String?) {
    guard let line = value.map(Self.oneLine), !line.isEmpty else { return }
    lines.append("\(tag)  - \(line)")
  }

  /// The value with every run of blanks, line breaks and control characters as one blank, so that
  /// nothing in it looks like a line of its own.
  private static func oneLine(_ value: String) -> String {
    value.unicodeScalars
      .split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
      .map(String.init)
      .joined(separator: " ")
  }
}
