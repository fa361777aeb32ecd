/// What is peculiar to the way in which an archive's holdings are cited.
public enum CitationHabit: String, Sendable, Hashable, Codable {
  /// Papki are counted, so that a fourth number is one.
  case papka
  /// Bare numbers at the end of a shelfmark are pages.
  case pages
}
