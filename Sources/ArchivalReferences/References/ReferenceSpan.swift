/// Where a part of a reference stands in its text.
public struct ReferenceSpan: Sendable, Hashable {
  /// Which part it is.
  public let part: ReferencePart
  /// The key in ``ArchivalReference/other``, for a part of that kind.
  public let key: String?
  /// Offsets in UTF-8 bytes of the text that was parsed.
  public let range: Range<Int>

  /// Makes a span.
  public init(_ part: ReferencePart, key: String? = nil, range: Range<Int>) {
    self.part = part
    self.key = key
    self.range = range
  }
}
