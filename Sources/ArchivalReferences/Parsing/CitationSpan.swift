/// Where a part of a citation stands that belongs to no reference.
public struct CitationSpan: Sendable, Hashable {
  /// Which part it is.
  public enum Part: String, Sendable, Hashable {
    /// The title of the document.
    case title
    /// The date of the document.
    case date
    /// Who published the translation.
    case publisher
    /// Who did something for it.
    case credit
    /// Where else it was published.
    case publishedIn = "published_in"
    /// The address.
    case url
  }

  /// Which part it is.
  public let part: Part
  /// Offsets in UTF-8 bytes of the text that was parsed.
  public let range: Range<Int>

  /// Makes a span.
  public init(_ part: Part, range: Range<Int>) {
    self.part = part
    self.range = range
  }
}
