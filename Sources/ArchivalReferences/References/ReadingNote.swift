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
    /// Numbers behind the delo have no label and are read as leaves.
    case unlabelledLeaves = "unlabelled-leaves"
    /// A number behind the delo has no label and is read as another delo.
    case listedDelo = "listed-delo"
    /// Archive and upper levels are those of the reference before, which are not printed again.
    case carriedOver = "carried-over"
    /// `Ibid.` is resolved to the reference before it.
    case inferred
    /// `Ibid.` stands where no reference is before it.
    case unresolvedIbid = "unresolved-ibid"
    /// A part that looks like a label and a number is not understood.
    case unreadPart = "unread-part"
    /// Four numbers in a row leave open which levels they are.
    case ambiguousShorthand = "ambiguous-shorthand"
  }

  /// Which kind of doubt it is.
  public let code: Code
  /// The doubt in words, for a person.
  public let message: String
  /// The other reading, where there are two: `papka 16`.
  public let alternative: String?

  /// Makes a note.
  public init(_ code: Code, _ message: String, alternative: String? = nil) {
    self.code = code
    self.message = message
    self.alternative = alternative
  }
}
