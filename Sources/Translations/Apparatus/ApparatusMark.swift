public import HistoricalDates

/// A part of a document that is no running text: what its makers, its offices, its readers and its
/// editors put beside it.
///
/// The body holds it as well, unchanged.
public struct ApparatusMark: Sendable, Hashable, Codable {
  /// The kinds of marks; the raw values are stable, for scripts and in the catalog.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// How secret it is: `TOP SECRET`, `Особая папка`.
    case classification
    /// Which of the copies it is: `Copy Nº 1`.
    case copyNumber = "copy-number"
    /// The number under which its own office registered it: `Nº 182, 16/17 August 1957`.
    case registration
    /// The number under which an office received it.
    case incoming
    /// The number under which an office sent it.
    case outgoing
    /// What was stamped on it.
    case stamp
    /// To whom its copies went.
    case distribution
    /// Who signed it.
    case signature
    /// What was written on it by hand.
    case handwritten
    /// A part that is left out: `[...]`.
    case omission
    /// An error that stands in the original: `[sic]`.
    case sic
    /// A place that cannot be read.
    case illegible
    /// A reading of which the editor is not sure: `[[Varnov?]]`.
    case uncertain
    /// A note of the translator or the editor.
    case note
  }

  /// One of those to whom copies went.
  public struct Recipient: Sendable, Hashable, Codable {
    /// The number of the copy, or of several, as printed: `1`, `3-4`.
    public let copy: String
    /// Who got it, as printed.
    public let name: String

    /// Makes a recipient.
    public init(copy: String, name: String) {
      self.copy = copy
      self.name = name
    }
  }

  /// What kind of mark it is.
  public let kind: Kind
  /// The mark exactly as printed, with its brackets.
  public let text: String
  /// Where it stands in the body, in UTF-8 bytes.
  public let range: Range<Int>
  /// The number as printed, without the sign before it.
  public var number: String?
  /// The date that the mark bears, which is not that of the document.
  public var date: HistoricalDate?
  /// To whom the copies went, in their order.
  public var recipients: [Recipient]

  /// Makes a mark.
  public init(
    _ kind: Kind, text: String, range: Range<Int>, number: String? = nil,
    date: HistoricalDate? = nil, recipients: [Recipient] = []
  ) {
    self.kind = kind
    self.text = text
    self.range = range
    self.number = number
    self.date = date
    self.recipients = recipients
  }
}
