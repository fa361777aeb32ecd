/// Who did what for a translation: `Obtained and translated for CWIHP by Jane Example`.
public struct Credit: Sendable, Hashable, Codable {
  /// A kind of work on a document.
  public enum Activity: String, Sendable, Hashable, Codable {
    /// Put it into another language.
    case translated
    /// Got hold of the original or a copy.
    case obtained
    /// Gave it to the project.
    case contributed
    /// Copied it out.
    case transcribed
    /// Put it together with others.
    case compiled
  }

  /// Everything that was done.
  public let activities: Set<Activity>
  /// The project for which it was done, as printed.
  public let project: String?
  /// The people who did it, as printed.
  public let names: [String]
  /// The names in the words of the citation: `Jane Example and John Sample`.
  public let printed: String
  /// Where it stands: offsets in UTF-8 bytes of the text that was parsed.
  public let range: Range<Int>

  /// Makes a credit.
  public init(
    activities: Set<Activity>, project: String?, names: [String], printed: String,
    range: Range<Int>
  ) {
    self.activities = activities
    self.project = project
    self.names = names
    self.printed = printed
    self.range = range
  }
}
