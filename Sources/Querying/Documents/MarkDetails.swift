/// A mark beside the text of a document.
public struct MarkDetails: Sendable, Hashable {
  /// What kind of mark it is: `classification`, `copy-number`, `incoming` ...
  public let kind: String
  /// The mark exactly as printed.
  public let printed: String
  /// Where it begins in the body, in bytes of UTF-8 from 0.
  public let byteOffset: Int64
  /// How many bytes it has.
  public let byteCount: Int64
  /// The number without the sign before it.
  public let number: String?
  /// The date that the mark bears, as printed.
  public let dateText: String?
  /// The date in EDTF.
  public let dateEDTF: String?
  /// The first day on which the date can lie, ISO 8601.
  public let dateEarliest: String?
  /// The last day on which the date can lie, ISO 8601.
  public let dateLatest: String?
  /// To whom copies went, in their order.
  public let recipients: [Recipient]

  /// One of those to whom copies went.
  public struct Recipient: Sendable, Hashable, Codable {
    /// The number of the copy, as printed.
    public let copy: String
    /// Who got it, as printed.
    public let name: String
  }
}
