/// Why something cannot be tagged.
public enum TagError: Error, Sendable, Hashable {
  /// The text cannot be the name of a tag.
  case unusableName(text: String)
}

extension TagError: CustomStringConvertible {
  /// What is wrong and what to do, for a person.
  public var description: String {
    switch self {
    case .unusableName(let text):
      "`\(text)` cannot be a tag; a tag has 1 to 100 characters, stands on one line and has no comma"
    }
  }
}
