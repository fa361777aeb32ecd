public import ArchivalReferences

/// What something is said about by hand.
public enum CatalogTarget: Sendable, Hashable {
  /// The document with an id.
  case document(Int64)
  /// A place in the tree of archives.
  case place(ArchivalPlace)
}
