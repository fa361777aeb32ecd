public import ArchivalReferences

/// A place that a document names, with everything that is known of it.
public struct ReferenceDetails: Sendable, Hashable {
  /// What the place has to do with the document: `original`, `copy`, `publication` or `cited`.
  public let role: String
  /// The code of the archive.
  public let repository: String?
  /// The full name of the archive.
  public let repositoryName: String?
  /// The city where the archive stands.
  public let repositoryCity: String?
  /// The archive as printed.
  public let repositoryPrinted: String?
  /// The numbers of the levels, as printed.
  public let numbers: [ReferenceLevel: String]
  /// The leaves as printed.
  public let listy: String?
  /// The leaves as numbers.
  public let leaves: [Leaves]
  /// The whole reference, where the archive is not cited by fond, opis and delo.
  public let shelfmark: String?
  /// The volume.
  public let volume: String?
  /// The part.
  public let part: String?
  /// The year between the levels.
  public let year: String?
  /// What else it says, as a JSON object.
  public let other: String
  /// The reference in the short form.
  public let shortForm: String
  /// The characters that it was read from.
  public let printed: String
  /// Its number within the document.
  public let position: Int64
  /// The number of the decision by which a person added it; nil where the file gives it.
  public let decisionID: Int64?

  /// A range of leaves as numbers.
  public struct Leaves: Sendable, Hashable {
    /// The first leaf.
    public let first: Int64
    /// The last leaf; nil where the range was left open.
    public let last: Int64?
    /// The first leaf as printed, with letter and verso: `17a`, `7ob`.
    public let firstPrinted: String
    /// The last leaf as printed; nil where the range was left open.
    public let lastPrinted: String?
  }
}
