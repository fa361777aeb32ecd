/// Something doubtful about a file.
public struct DiagnosticRecord: Sendable, Hashable {
  /// `note`, `warning` or `error`.
  public let severity: String
  /// A stable name for the kind of doubt.
  public let code: String
  /// The line of the file, from 1.
  public let line: Int?
  /// The doubt in words.
  public let message: String

  /// Makes a diagnostic.
  public init(severity: String, code: String, line: Int?, message: String) {
    self.severity = severity
    self.code = code
    self.line = line
    self.message = message
  }
}
