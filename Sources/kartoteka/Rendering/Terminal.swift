import Foundation

/// The streams that a command writes to.
enum Terminal {
  /// Whether standard output is a terminal that shows bold letters.
  static var isStyled: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDOUT_FILENO) == 1 && environment["TERM"] != "dumb"
      && (environment["NO_COLOR"] ?? "").isEmpty
  }

  /// Whether standard error is a terminal, so that progress can be shown on one line.
  static var showsProgress: Bool {
    isatty(STDERR_FILENO) == 1
  }

  /// Writes an answer.
  static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Writes a note for a person.
  static func note(_ text: String) {
    FileHandle.standardError.write(Data((printable(text) + "\n").utf8))
  }

  /// Replaces the line that shows how far a command has come.
  static func progress(_ text: String) {
    FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
  }

  /// Ends the program because of wrong usage, a refused statement or an unusable catalog.
  static func fail(_ message: String) -> Never {
    fail(verbatim: "kartoteka: " + printable(message))
  }

  /// Ends the program like ``fail(_:)`` with a message that has its beginning already.
  static func fail(verbatim message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(2)
  }

  /// The text without characters that steer a terminal or turn the direction of writing.
  static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
    var printable = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      printable.append(isUnprintable(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(printable)
  }

  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
