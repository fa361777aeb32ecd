/// Why an archive cannot be added to a catalog.
public enum ArchiveError: Error, Sendable, Hashable {
  /// The code cannot be one.
  case unusableCode(text: String)
  /// The name cannot be one.
  case unusableName(text: String)
  /// An archive of the authority file or the catalog has the code.
  case knownCode(code: String, name: String)
  /// Another archive of one's own has the name.
  case knownName(name: String, code: String)
}

extension ArchiveError: CustomStringConvertible {
  /// What is wrong and what to do, for a person.
  public var description: String {
    switch self {
    case .unusableCode(let text):
      "`\(text)` cannot be the code of an archive; a code has two letters and no slash, such as GAVO"
    case .unusableName(let text):
      "`\(text)` cannot be the name of an archive; a name has two letters and stands on one line"
    case .knownCode(let code, let name):
      "there is an archive \(code) already (\(name)); choose another code, or cite it under that one"
    case .knownName(let name, let code):
      "`\(name)` is a name of the archive \(code) already; leave it out here, or undo that one first"
    }
  }
}
