/// Why a catalog file cannot be used, or a statement not be run on it.
public enum CatalogError: Error, Sendable, Hashable {
  /// There is no file at the path.
  case missing(path: String)
  /// The file is not a catalog.
  case notACatalog(path: String)
  /// The file was written by a later version of the program.
  case newerSchema(path: String)
  /// The file is there but cannot be opened or written.
  case unusable(path: String, reason: String)
  /// The file is there, but a part of what it holds is destroyed.
  case damaged(path: String, reason: String)
  /// Another program holds the file.
  case busy(path: String)
  /// The statement does something else than reading.
  case statementRefused(reason: String)
  /// The statement has a mistake in it.
  case statementFailed(reason: String)
  /// A named parameter was given that the statement does not have.
  case unknownParameter(name: String, known: [String])
  /// The statement ran longer than it may.
  case timeLimitReached(seconds: Int)
}
