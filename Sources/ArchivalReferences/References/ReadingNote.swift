/// What a parser was unsure of, or had to infer, while it read a reference.
public struct ReadingNote: Sendable, Hashable, Codable {
  /// The stable codes, for scripts.
  public enum Code: String, Sendable, Hashable, Codable {
    /// The archive is not in the authority file and is filed under its printed name.
    case unknownArchive = "unknown-archive"
    /// No archive stands before the reference.
    case missingArchive = "missing-archive"
    /// `p.` after the delo can be a page or a papka.
    case ambiguousPage = "ambiguous-page"
    /// A level stands at a place where another one is expected.
    case misplacedLevel = "misplaced-level"
    /// The range of leaves runs backwards.
    case reversedLeaves = "reversed-leaves"
  }

  /// Which kind of doubt it is.
  public let code: Code
  /// The doubt in words, for a person.
  public let message: String

  /// Makes a note.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
