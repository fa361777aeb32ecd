/// What to do with a file that holds a document which was read from another file.
public enum DuplicatePolicy: String, Sendable, Hashable, CaseIterable {
  /// Fill the empty fields of the document, and report those that differ without overwriting them.
  case update
  /// Leave the document as it is.
  case skip
  /// Let the file fail.
  case fail
}
