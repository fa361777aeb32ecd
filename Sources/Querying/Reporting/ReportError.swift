/// Why a report cannot be run.
public enum ReportError: Error, Sendable, Hashable {
  /// There is no report with this name.
  case unknown(name: String, known: [String])
  /// A report file has no line `-- title:`.
  case missingTitle(path: String)
  /// A line `-- param:` is not of the form that it must have.
  case unreadableParameter(path: String, line: Int)
  /// A report file cannot be read.
  case unreadable(path: String, reason: String)
  /// The report has no such parameter.
  case unknownParameter(report: String, name: String, known: [String])
  /// The value is not of the parameter's type.
  case wrongValue(report: String, name: String, value: String)
}

extension ReportError: CustomStringConvertible {
  /// What is wrong and what to do, for a person.
  public var description: String {
    switch self {
    case .unknown(let name, let known):
      "there is no report \(name); there are \(known.joined(separator: ", "))"
    case .missingTitle(let path):
      "\(path): the report has no title; begin it with a line `-- title: ...`"
    case .unreadableParameter(let path, let line):
      "\(path):\(line): the parameter cannot be read; write `-- param: name text \"default\" explanation` (or integer for text)"
    case .unreadable(let path, let reason):
      "\(path): the report cannot be read (\(reason)); check the file's permissions"
    case .unknownParameter(let report, let name, let known):
      known.isEmpty
        ? "the report \(report) has no parameter \(name), and no other either"
        : "the report \(report) has no parameter \(name); it has \(known.joined(separator: ", "))"
    case .wrongValue(let report, let name, let value):
      "the parameter \(name) of the report \(report) is a whole number; `\(value)` is none"
    }
  }
}
