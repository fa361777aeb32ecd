/// One place in one archive, as a citation names it.
///
/// Every number is text exactly as printed: `0102` is not `102`, and `1a` is a number too. What
/// two notations have in common is found by their ``SortKey``, never by changing what was printed.
public struct ArchivalReference: Sendable, Hashable, Codable {
  /// The code under which the archive is filed (`AVPRF`), or its printed name when it is unknown.
  public var repository: String?
  /// The archive as the text names it.
  public var repositoryPrinted: String?
  /// The number of the fond.
  public var fond: String?
  /// The number of the opis.
  public var opis: String?
  /// The number of the papka.
  public var papka: String?
  /// The number of the delo.
  public var delo: String?
  /// The leaves as printed, without their label: `257-307`.
  public var listy: String?
  /// The leaves as numbers.
  public var leaves: [LeafRange] = []
  /// The whole reference in the archive's own system, where that is not fond, opis and delo.
  public var shelfmark: String?
  /// The number of a volume (tom).
  public var volume: String?
  /// The number of a part (chast').
  public var part: String?
  /// A year that stands between the levels or behind the delo.
  public var year: String?
  /// What else the reference says, by kind: `section`, `karton`, `reel`, `unit_label` ...
  public var other: [String: String] = [:]
  /// The characters that were read as this reference.
  public var printed: String
  /// Where ``printed`` stands in the text that was parsed: offsets in UTF-8 bytes.
  public var range: Range<Int>
  /// Where its parts stand in that text, in the order in which they stand there.
  public var spans: [ReferenceSpan] = []
  /// What the reader was unsure of.
  public var notes: [ReadingNote] = []

  /// All but the spans, which mean nothing without the text.
  private enum CodingKeys: CodingKey {
    case repository, repositoryPrinted, fond, opis, papka, delo, listy, leaves, shelfmark, volume
    case part, year, other, printed, range, notes
  }

  /// Makes a reference that says nothing yet.
  public init(printed: String, range: Range<Int>) {
    self.printed = printed
    self.range = range
  }

  /// The number at one level.
  public subscript(level: ReferenceLevel) -> String? {
    get {
      switch level {
      case .fond: fond
      case .opis: opis
      case .papka: papka
      case .delo: delo
      }
    }
    set {
      switch level {
      case .fond: fond = newValue
      case .opis: opis = newValue
      case .papka: papka = newValue
      case .delo: delo = newValue
      }
    }
  }
}
