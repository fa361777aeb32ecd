public import ArchivalReferences
public import HistoricalDates

/// What a user looks for.
public struct SearchRequest: Sendable, Hashable {
  /// The words, as typed; nothing in them is ever a mistake.
  public var query: String
  /// A person's name.
  public var person: String?
  /// An archive's code or name.
  public var repository: String?
  /// The number of a fond.
  public var fond: String?
  /// The number of an opis.
  public var opis: String?
  /// The number of a delo.
  public var delo: String?
  /// A place: the documents of which a reference, whatever its role, lies there or below.
  ///
  /// A papka beside a delo does not leave out the references that name the delo alone.
  public var place: ArchivalPlace?
  /// Tags that a document must have, all of them: itself, or through a place that it lies in or
  /// below.
  public var tags: [String] = []
  /// The first day on which a document can lie.
  public var from: CalendarDay?
  /// The last day on which a document can lie.
  public var to: CalendarDay?
  /// How many documents a page has.
  public var limit: Int
  /// How many documents to pass over.
  public var offset: Int

  /// Makes a request without filters.
  public init(query: String, limit: Int = 20, offset: Int = 0) {
    self.query = query
    self.limit = limit
    self.offset = offset
  }
}
