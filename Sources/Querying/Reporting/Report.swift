/// A question with a name: an `.sql` file with a header of comments.
///
///     -- title: Holdings by repository and fond
///     -- about: How many documents ...
///     -- param: repository text "" only the archive with this code
///
/// A parameter has a name, a type (`text` or `integer`), its default in quotes, and an explanation.
/// The SQL reads `coalesce(nullif(:repository, ''), DEFAULT)`, so that other programs run it too.
public struct Report: Sendable, Hashable {
  /// The name of the file without its ending.
  public let name: String
  /// What it is called.
  public let title: String
  /// What it answers.
  public let about: String
  /// Its parameters in the order of the header.
  public let parameters: [ReportParameter]
  /// The statement.
  public let sql: String

  /// Reads a report.
  ///
  /// - Parameters:
  ///   - name: The name of the file without its ending.
  ///   - text: What the file holds.
  ///   - path: Where the file lies, for errors.
  /// - Throws: A ``ReportError`` when the header has a mistake.
  public init(name: String, text: String, path: String) throws(ReportError) {
    var title: String?
    var about: [Substring] = []
    var parameters: [ReportParameter] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard line.hasPrefix("--") else { break }
      let comment = line.dropFirst(2).drop { $0 == " " }
      if let value = Self.value(of: "title:", in: comment) {
        title = String(value)
      } else if let value = Self.value(of: "about:", in: comment) {
        about.append(value)
      } else if let value = Self.value(of: "param:", in: comment) {
        guard let parameter = ReportParameter(value) else {
          throw .unreadableParameter(path: path, line: index + 1)
        }
        parameters.append(parameter)
      }
    }
    guard let title else { throw .missingTitle(path: path) }
    self.name = name
    self.title = title
    self.about = about.joined(separator: " ")
    self.parameters = parameters
    self.sql = text
  }

  private static func value(of key: String, in comment: Substring) -> Substring? {
    comment.hasPrefix(key) ? comment.dropFirst(key.count).drop { $0 == " " } : nil
  }
}

extension ReportParameter {
  /// Reads `name type "default" explanation`.
  fileprivate init?(_ text: Substring) {
    let parts = text.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, let kind = Kind(rawValue: String(parts[1])), parts[2].first == "\"",
      let end = parts[2].dropFirst().firstIndex(of: "\"")
    else { return nil }
    name = String(parts[0])
    self.kind = kind
    defaultValue = String(parts[2][parts[2].index(after: parts[2].startIndex)..<end])
    about = String(parts[2][parts[2].index(after: end)...].drop { $0 == " " })
  }
}
