import ArgumentParser
import Foundation

/// The texts that a reading command takes: its arguments, or standard input whole or by lines.
struct TextInput: ParsableArguments {
  @Argument(help: "The text; read from standard input when it is not given or is `-`.")
  var text: [String] = []
  @Flag(help: "Take each line of standard input as a text of its own.")
  var lines = false

  /// Whether standard input is taken line by line, so that the answer is a list.
  var isList: Bool { lines && isStandardInput }

  /// The texts in their order.
  func texts() -> [String] {
    guard isStandardInput else { return [text.joined(separator: " ")] }
    let bytes = FileHandle.standardInput.readDataToEndOfFile()
    guard lines else { return [String(decoding: bytes, as: UTF8.self)] }
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // Behind the last line break there is no line.
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
  }

  private var isStandardInput: Bool { text.isEmpty || text == ["-"] }
}
