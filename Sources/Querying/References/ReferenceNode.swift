/// An archive, or a place within one, with what lies below it.
public struct ReferenceNode: Sendable, Hashable {
  /// `repository`, `fond`, `opis`, `papka`, `delo`, or `shelfmark` for a reference in another system.
  public let level: String
  /// Its number as printed, or the code of the archive.
  public let number: String
  /// The code of the archive.
  public let repository: String
  /// Its path from the archive down: `AVPRF/0102/13/p72/5`.
  public let path: String
  /// Its name, where it is known.
  public let title: String?
  /// How many documents lie here or below.
  public let documents: Int64
  /// Its dates, as a person noted them.
  public let dateText: String?
  /// How many leaves it has, as a person noted it.
  public let leafCount: Int64?
  /// What else a person noted about it.
  public let note: String?
  /// The names of its tags, separated by commas.
  public let tags: String?
  /// What lies directly below, in the order of an inventory.
  public let children: [ReferenceNode]
}
