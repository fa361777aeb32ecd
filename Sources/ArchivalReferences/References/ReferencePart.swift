/// A part of a citation that can be pointed at in its text; the raw values are those of the catalog's columns.
public enum ReferencePart: String, Sendable, Hashable, Codable, CaseIterable {
  /// The name of the archive.
  case repository
  /// The number of the fond.
  case fond
  /// The number of the opis.
  case opis
  /// The number of the papka.
  case papka
  /// The number of the delo.
  case delo
  /// The leaves.
  case listy
  /// The whole reference in another system.
  case shelfmark
  /// The number of a volume.
  case volume
  /// The number of a part.
  case part
  /// A year between the levels or behind the delo.
  case year
  /// Anything else; the key is one of ``ArchivalReference/other``.
  case other
}
