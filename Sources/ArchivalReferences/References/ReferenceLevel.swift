/// A level of description in a Soviet-type archive, from the widest to the narrowest.
///
/// The order is the one of the tree: fond, opis, papka, delo. A papka (binder) is a physical container
/// that only some archives count, such as the Archive of Foreign Policy of the Russian Federation;
/// the leaves (listy) of a delo are not a level but a locator, see ``LeafRange``.
public enum ReferenceLevel: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// The records of one body or person.
  case fond
  /// An inventory within a fond.
  case opis
  /// A binder that holds several dela.
  case papka
  /// A file, also called storage unit, sprava or arkhivna edinitsa.
  case delo

  /// Whether the first level is wider than the second.
  public static func < (wider: Self, narrower: Self) -> Bool {
    wider.depth < narrower.depth
  }

  private var depth: Int {
    switch self {
    case .fond: 0
    case .opis: 1
    case .papka: 2
    case .delo: 3
    }
  }
}
