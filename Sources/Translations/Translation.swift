public import ArchivalReferences
public import HistoricalDates

/// A translated archival document, as one file gives it.
public struct Translation: Sendable, Hashable, Codable {
  /// The title on one line.
  public var title: String
  /// The date of the document.
  public var date: HistoricalDate?
  /// The time that it covers, as the title or the heading of the text says.
  public var period: HistoricalDate?
  /// Where it was published.
  public var address: DocumentAddress?
  /// Who published it.
  public var publisher: String?
  /// The project that it was translated for.
  public var project: String?
  /// What it is about.
  public var summary: String?
  /// Whom the publisher thanks.
  public var credits: String?
  /// The language of the original.
  public var originalLanguage: String?
  /// What the publication consists of: `Translation - English`.
  public var contents: String?
  /// The citation block as printed.
  public var citation: String?
  /// Where the original and its copies lie; ranges count from the beginning of ``citation``.
  public var references: [ArchivalReference] = []
  /// The places that the text merely names; ranges count from the beginning of ``body``.
  public var citedReferences: [ArchivalReference] = []
  /// The people in it, each role of each person once.
  public var people: [TranslationPerson] = []
  /// The text, with its paragraphs parted by an empty line.
  public var body: String
  /// What its offices, readers and editors put beside the text, in the order of ``body``.
  public var apparatus: [ApparatusMark] = []
  /// What was doubtful.
  public var diagnostics: [Diagnostic] = []

  /// Makes a translation that holds a text under a title.
  public init(title: String, body: String) {
    self.title = title
    self.body = body
  }
}
