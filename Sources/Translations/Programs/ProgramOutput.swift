/// What a program left when it had ended.
package struct ProgramOutput: Sendable, Hashable {
  /// Its exit status; nil when a signal ended it.
  package let status: Int32?
  /// What it wrote to its standard output.
  package let bytes: [UInt8]
  /// The beginning of what it wrote to its standard error.
  package let messages: String

  /// The first line of the messages that says anything.
  package var firstMessage: String? {
    messages.split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) }
      .map(String.init)
  }
}
