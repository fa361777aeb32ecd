/// One thing that can be wrong in a catalog: an `.sql` file with a header of comments.
///
///     -- severity: warning
///     -- about: A document has no date.
///     -- needs: parser_version
///
/// Its statement gives a row for each finding, with the columns `document_id`, `message` and
/// `remedy`, and `what` where it is about neither a document nor the whole catalog.
public struct Check: Sendable, Hashable {
  /// A value that a statement cannot work out itself, under the name of its parameter.
  enum Input: String {
    /// The present version of the reader of documents.
    case parserVersion = "parser_version"
    /// The rows of the report `suggestions`, as a JSON array of objects.
    case suggestions
    /// What is wrong with the index of the full-text search; NULL when nothing is.
    case textIndex = "text_index"
  }

  /// Its stable code: the name of the file with hyphens.
  public let code: String
  /// How much its findings matter.
  public let severity: Finding.Severity
  /// What its findings mean.
  public let about: String
  let input: Input?
  let sql: String

  /// Reads a check.
  ///
  /// - Throws: A ``CheckError`` when the header has a mistake.
  init(code: String, text: String) throws(CheckError) {
    var header: [Substring: String] = [:]
    for line in text.split(separator: "\n").prefix(while: { $0.hasPrefix("-- ") }) {
      let parts = line.dropFirst(3).split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      header[parts[0]] = String(parts[1].drop { $0 == " " })
    }
    guard let severity = header["severity"].flatMap(Finding.Severity.init(rawValue:)),
      let about = header["about"]
    else { throw .unreadableHeader(code: code) }
    let input = header["needs"].flatMap(Input.init(rawValue:))
    guard (input == nil) == (header["needs"] == nil) else { throw .unreadableHeader(code: code) }
    self.code = code
    self.severity = severity
    self.about = about
    self.input = input
    self.sql = text
  }
}
