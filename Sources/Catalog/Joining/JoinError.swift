/// Why another catalog cannot be joined to this one.
public enum JoinError: Error, Sendable, Hashable {
  /// It is a database of SQLite, but no catalog.
  case notACatalog(path: String)
  /// It was written by a later version of the program.
  case newer(path: String)
  /// It is this catalog itself.
  case itself(path: String)
  /// It was written to while it was copied.
  case changing(path: String)
  /// SQLite finds it damaged.
  case damaged(path: String, reason: String)
  /// It cannot be read or copied.
  case unreadable(path: String, reason: String)
}

extension JoinError {
  /// A stable name for the kind of error.
  public var code: String {
    switch self {
    case .notACatalog: "not-a-catalog"
    case .newer: "newer-catalog"
    case .itself: "same-catalog"
    case .changing: "changing-catalog"
    case .damaged: "damaged-catalog"
    case .unreadable: "unreadable-catalog"
    }
  }
}

extension JoinError: CustomStringConvertible {
  /// What is wrong and what to do, for a person; the path stands beside it.
  public var description: String {
    switch self {
    case .notACatalog:
      "this is a database of SQLite, but not a catalog of Kartoteka; only catalogs can be imported"
    case .newer:
      "this catalog was written by a later version of Kartoteka; install that version to import it"
    case .itself:
      "this is the catalog that you import into; name the other one, or choose this one with --catalog"
    case .changing:
      "another program is writing to this catalog; try again when it has finished"
    case .damaged(_, let reason):
      "this catalog is damaged (\(reason)); save it with `sqlite3 FILE .recover`, or use a backup"
    case .unreadable(_, let reason):
      "this catalog cannot be copied to be read (\(reason)); check its permissions and the free space"
    }
  }
}
