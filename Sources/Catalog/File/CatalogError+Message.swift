extension CatalogError: CustomStringConvertible {
  /// What is wrong and what to do, for a person.
  public var description: String {
    switch self {
    case .missing(let path):
      "\(path): there is no catalog here; make one with `kartoteka import FILES`, or name another with --catalog"
    case .notACatalog(let path):
      "\(path): not a catalog of Kartoteka; name another file with --catalog"
    case .newerSchema(let path):
      "\(path): written by a later version of Kartoteka; install that version to use it"
    case .unusable(let path, let reason):
      "\(path): cannot be used (\(reason)); check that the file and its folder can be read and written"
    case .damaged(let path, let reason):
      "\(path): the file is damaged (\(reason)); see with `kartoteka check` what can still be read, and take a copy from before"
    case .busy(let path):
      "\(path): another program is writing to it; try again when it has finished"
    case .statementRefused(let reason):
      "the statement is refused (\(reason)); only one reading statement can be run: SELECT, VALUES, WITH ... SELECT or EXPLAIN"
    case .statementFailed(let reason):
      "the statement cannot be run: \(reason)"
    case .unknownParameter(let name, let known):
      known.isEmpty
        ? "the statement has no parameter \(name), and no other either"
        : "the statement has no parameter \(name); it has \(known.joined(separator: ", "))"
    case .timeLimitReached(let seconds):
      "the statement was stopped after \(seconds) seconds; narrow it down, for instance with LIMIT"
    }
  }
}
