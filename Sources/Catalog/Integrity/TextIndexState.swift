/// Whether the index of the full-text search agrees with the documents.
public enum TextIndexState: Sendable, Hashable {
  /// It does.
  case intact
  /// It does not, so that searches miss documents or find wrong ones.
  case damaged(reason: String)
  /// It could not be checked: the file cannot be written, or another program writes to it.
  case unchecked(reason: String)
}
