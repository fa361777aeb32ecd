public import HistoricalDates

/// Something that stands beside the text of a document: a classification, a stamp, a signature.
public struct DocumentMark: Sendable, Hashable {
  /// What kind of mark it is, such as `classification` or `copy-number`.
  public let kind: String
  /// The mark exactly as printed.
  public let printed: String
  /// Where it stands in the body, in UTF-8 bytes.
  public let range: Range<Int>
  /// The number without the sign before it.
  public let number: String?
  /// The date that it bears.
  public let date: HistoricalDate?
  /// To whom copies went, in their order.
  public let recipients: [Recipient]

  /// One of those to whom copies went.
  public struct Recipient: Sendable, Hashable, Codable {
    /// The number of the copy, as printed.
    public let copy: String
    /// Who got it, as printed.
    public let name: String

    /// Makes a recipient.
    public init(copy: String, name: String) {
      self.copy = copy
      self.name = name
    }
  }

  /// Makes a mark.
  public init(
    kind: String, printed: String, range: Range<Int>, number: String? = nil,
    date: HistoricalDate? = nil, recipients: [Recipient] = []
  ) {
    self.kind = kind
    self.printed = printed
    self.range = range
    self.number = number
    self.date = date
    self.recipients = recipients
  }
}
