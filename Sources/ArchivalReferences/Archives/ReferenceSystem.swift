/// How an archive's holdings are cited.
public enum ReferenceSystem: String, Sendable, Hashable, Codable {
  /// By fond, opis, delo and leaves: the Soviet type.
  case fond
  /// By a shelfmark of its own, which is kept whole.
  case shelfmark
}
